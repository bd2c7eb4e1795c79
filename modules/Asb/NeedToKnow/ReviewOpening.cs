using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.NeedToKnow;

internal sealed class ReviewOpeningForm : AbstractValidator<ReviewOpeningRequest>
{
    public ReviewOpeningForm() => RuleFor(r => r.Justified).Must((r, _) => r.HasJustified).WithMessage("Say whether it was justified");
}

internal sealed class ReviewOpeningHandler(AsbDb db) : IRequestHandler<ReviewOpeningRequest, ReviewOpeningResponse>
{
    public async Task<ReviewOpeningResponse> Handle(ReviewOpeningRequest request, CancellationToken cancellationToken)
    {
        var opening = await db.Sight.ReviewAsync(request.OpeningId, request.Etag, request.Justified, request.Reason, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = opening.Receipt(opening.Id) };
    }
}
