using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Referrals;

internal sealed class TransferReferralForm : AbstractValidator<TransferReferralRequest>
{
    public TransferReferralForm(TimeProvider clock)
    {
        RuleFor(r => r.NewHomeArea).NotNull().WithMessage("Enter where the victim lives now").SetValidator(new HomeAreaForm("victim"));
        RuleFor(r => r.TransferredOn).MustBeADate("Enter the day of the transfer, like 2021-11-10").DependentRules(() =>
            RuleFor(r => r.TransferredOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day on which it is sent is in the future"));
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the case is transferred");
        RuleFor(r => r.Sharing).NotNull().WithMessage("Say by what law it is sent, why it is necessary and who decided").SetValidator(new SharingForm());
    }
}

internal sealed class TransferReferralHandler(VawgDb db, OwnArea own) : IRequestHandler<TransferReferralRequest, TransferReferralResponse>
{
    public async Task<TransferReferralResponse> Handle(TransferReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        referral.TransferOut(request.NewHomeArea.FromWire(), Dates.Date(request.TransferredOn), request.Reason, request.Sharing.FromWire(Dates.Date(request.TransferredOn), db.Room.Caller.Is, db.Room.Clock.Now()), own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
