using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.NeedToKnow;

internal sealed class DecideLiftingForm : AbstractValidator<DecideLiftingRequest>
{
    public DecideLiftingForm()
    {
        RuleFor(r => r.Lift).Must((r, _) => r.HasLift).WithMessage("Say whether the lock is lifted");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why");
    }
}

internal sealed class DecideLiftingHandler(AsbDb db) : IRequestHandler<DecideLiftingRequest, DecideLiftingResponse>
{
    public async Task<DecideLiftingResponse> Handle(DecideLiftingRequest request, CancellationToken cancellationToken)
    {
        var conflict = await db.Sight.ConflictAsync(request.ConflictId, request.Etag, cancellationToken);

        conflict.DecideLifting(db.Room.Caller.Is, request.Lift, request.Reason);
        await db.Sight.FollowAsync(conflict, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = conflict.Receipt(conflict.Id) };
    }
}
