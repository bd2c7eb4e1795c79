using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.NeedToKnow;

internal sealed class ReviewOpeningForm : AbstractValidator<ReviewOpeningRequest>
{
    public ReviewOpeningForm() => RuleFor(r => r.Justified).Must((r, _) => r.HasJustified).WithMessage("Say whether it was justified");
}

internal sealed class ReviewOpeningHandler(VawgDb db) : IRequestHandler<ReviewOpeningRequest, ReviewOpeningResponse>
{
    public async Task<ReviewOpeningResponse> Handle(ReviewOpeningRequest request, CancellationToken cancellationToken)
    {
        var opening = await db.Sight.ReviewAsync(request.OpeningId, request.Etag, request.Justified, request.Reason, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = opening.Receipt(opening.Id) };
    }
}
