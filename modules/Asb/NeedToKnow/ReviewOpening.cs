using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.NeedToKnow;

internal sealed class ReviewOpeningForm : AbstractValidator<ReviewOpeningRequest>
{
    public ReviewOpeningForm()
    {
        RuleFor(r => r.Justified).Must((r, _) => r.HasJustified).WithMessage("Say whether it was justified");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say how it was reviewed");
    }
}

internal sealed class ReviewOpeningHandler(AsbDb db, TimeProvider clock) : IRequestHandler<ReviewOpeningRequest, ReviewOpeningResponse>
{
    public async Task<ReviewOpeningResponse> Handle(ReviewOpeningRequest request, CancellationToken cancellationToken)
    {
        var opening = await db.Sight.OpeningAsync(request.OpeningId, request.Etag, cancellationToken);

        opening.Review(db.Room.Caller.Is, request.Justified, request.Reason, clock.Now());
        await db.Sight.FollowAsync(opening, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = opening.Receipt(opening.Id) };
    }
}
