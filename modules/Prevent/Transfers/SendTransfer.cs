using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Transfers;

internal sealed class SendTransferForm : AbstractValidator<SendTransferRequest>
{
    public SendTransferForm(TimeProvider clock)
    {
        RuleFor(r => r.Trigger).MustBeChosen("Say why the case is transferred");
        RuleFor(r => r.NewHomeArea).NotNull().WithMessage("Enter where the person lives now").SetValidator(new HomeAreaForm("person"));
        RuleFor(r => r.NewHomeArea.From).MustBeADate("Enter the day from which the person has lived there, like 2021-10-20").When(r => r.NewHomeArea is not null);
        RuleFor(r => r.SentOn).MustBeADate("Enter the day on which the other area was asked, like 2021-10-27").DependentRules(() =>
            RuleFor(r => r.SentOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day of the transfer is in the future"));
        RuleFor(r => r.Sharing).NotNull().WithMessage("Say by what law it is sent, why it is necessary and who decided").SetValidator(new SharingForm());
    }
}

internal sealed class SendTransferHandler(PreventDb db, OwnArea own) : IRequestHandler<SendTransferRequest, SendTransferResponse>
{
    public async Task<SendTransferResponse> Handle(SendTransferRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var area = request.NewHomeArea.FromWire();

        referral.SendTransfer(Enum.Parse<TransferTrigger>(request.Trigger.ToString()), area, area.From!.Value, Dates.Date(request.SentOn), request.Sharing.FromWire(Dates.Date(request.SentOn), db.Room.Caller.Is, db.Room.Clock.Now()), own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
