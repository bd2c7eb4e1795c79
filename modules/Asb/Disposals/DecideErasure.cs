using FluentValidation;
using MediatR;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Disposals;

internal sealed class DecideErasureForm : AbstractValidator<DecideErasureRequest>
{
    public DecideErasureForm()
    {
        RuleFor(r => r.Erase).Must((r, _) => r.HasErase).WithMessage("Say whether it is erased");
        RuleFor(r => r.Reason).NotEmpty().When(r => r.HasErase && !r.Erase).WithMessage("Say why it is kept").MaximumLength(2_000);
        RuleFor(r => r.Reason).Empty().When(r => r.Erase).WithMessage("Leave this empty: nothing is written down anew about a case that is erased");
    }
}

internal sealed class DecideErasureHandler(AsbDb db, OwnArea own) : IRequestHandler<DecideErasureRequest, DecideErasureResponse>
{
    public async Task<DecideErasureResponse> Handle(DecideErasureRequest request, CancellationToken cancellationToken)
    {
        var found = await db.Disposals.FindAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        if (!request.Erase) found.Disposal.Leave(request.Reason);
        else await db.Disposals.EraseAsync(found.Record, found.Disposal, own, its => new Erased(its.Record, its.Basis, its.RequestedBy, its.Askings) { Pointers = its.Pointers }, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = found.Receipt() };
    }
}
