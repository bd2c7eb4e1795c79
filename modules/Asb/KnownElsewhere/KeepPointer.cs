using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.KnownElsewhere;

internal sealed class KeepPointerForm : AbstractValidator<KeepPointerRequest>
{
    public KeepPointerForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why nothing is shared");
}

internal sealed class KeepPointerHandler(AsbDb db, TimeProvider clock) : IRequestHandler<KeepPointerRequest, KeepPointerResponse>
{
    public async Task<KeepPointerResponse> Handle(KeepPointerRequest request, CancellationToken cancellationToken)
    {
        var pointer = await db.Elsewhere.PointerAsync(request.PointerId, request.Etag, cancellationToken);

        pointer.Keep(db.Room.Caller.Is, request.Reason, clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = pointer.Receipt(pointer.Id) };
    }
}
