using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Disposals;

internal sealed class SetLegalHoldForm : AbstractValidator<SetLegalHoldRequest>
{
    public SetLegalHoldForm()
    {
        RuleFor(r => r.Hold).Must((r, _) => r.HasHold).WithMessage("Say whether a legal hold keeps it");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why").MaximumLength(2_000);
    }
}

internal sealed class SetLegalHoldHandler(AsbDb db) : IRequestHandler<SetLegalHoldRequest, SetLegalHoldResponse>
{
    public async Task<SetLegalHoldResponse> Handle(SetLegalHoldRequest request, CancellationToken cancellationToken)
    {
        var found = await db.Disposals.FindAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        if (request.Hold) found.Disposal.Hold(request.Reason);
        else found.Disposal.Release(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = found.Receipt() };
    }
}
