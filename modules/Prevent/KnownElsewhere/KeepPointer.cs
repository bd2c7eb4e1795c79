using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.KnownElsewhere;

internal sealed class KeepPointerForm : AbstractValidator<KeepPointerRequest>
{
    public KeepPointerForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why nothing is shared");
}

internal sealed class KeepPointerHandler(PreventDb db, TimeProvider clock) : IRequestHandler<KeepPointerRequest, KeepPointerResponse>
{
    public async Task<KeepPointerResponse> Handle(KeepPointerRequest request, CancellationToken cancellationToken)
    {
        var pointer = await db.Elsewhere.PointerAsync(request.PointerId, request.Etag, cancellationToken);

        pointer.Keep(db.Room.Caller.Is, request.Reason, clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = pointer.Receipt(pointer.Id) };
    }
}
