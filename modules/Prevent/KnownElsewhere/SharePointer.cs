using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.KnownElsewhere;

internal sealed class SharePointerForm : AbstractValidator<SharePointerRequest>
{
    public SharePointerForm()
    {
        RuleFor(r => r.What).NotEmpty().WithMessage("Say what the room that asks is told");
        RuleFor(r => r.Gateway).NotEmpty().WithMessage("Name the law that allows it");
        RuleFor(r => r.Necessity).NotEmpty().WithMessage("Say why it is necessary, and no more than necessary");
    }
}

internal sealed class SharePointerHandler(PreventDb db, TimeProvider clock) : IRequestHandler<SharePointerRequest, SharePointerResponse>
{
    public async Task<SharePointerResponse> Handle(SharePointerRequest request, CancellationToken cancellationToken)
    {
        var pointer = await db.Elsewhere.PointerAsync(request.PointerId, request.Etag, cancellationToken);
        var lockedOut = await db.Elsewhere.IsLockedOutAsync(pointer, cancellationToken);

        pointer.Share(db.Room.Caller.Is, request.What, request.Gateway, request.Necessity, lockedOut, clock.Now(), (its, record) => new SharedElsewhere(its.Id, record, its.Asking, its.Room));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = pointer.Receipt(pointer.Id) };
    }
}
