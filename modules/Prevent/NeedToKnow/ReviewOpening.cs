using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.NeedToKnow;

internal sealed class ReviewOpeningForm : AbstractValidator<ReviewOpeningRequest>
{
    public ReviewOpeningForm()
    {
        RuleFor(r => r.Justified).Must((r, _) => r.HasJustified).WithMessage("Say whether it was justified");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say how it was reviewed");
    }
}

internal sealed class ReviewOpeningHandler(PreventDb db, TimeProvider clock) : IRequestHandler<ReviewOpeningRequest, ReviewOpeningResponse>
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
