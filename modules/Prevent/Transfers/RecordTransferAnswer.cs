using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Transfers;

internal sealed class RecordTransferAnswerForm : AbstractValidator<RecordTransferAnswerRequest>
{
    public RecordTransferAnswerForm(TimeProvider clock)
    {
        RuleFor(r => r.Answer).MustBeChosen("Say whether the other area accepted");
        RuleFor(r => r.AnsweredOn).MustBeADate("Enter the day on which the other area answered, like 2021-11-03").DependentRules(() =>
            RuleFor(r => r.AnsweredOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day of the answer is in the future"));
        RuleFor(r => r.Reason).NotEmpty().When(r => r.Answer is V1.TransferAnswer.Declined).WithMessage("Say why the other area does not take the case");
    }
}

internal sealed class RecordTransferAnswerHandler(PreventDb db) : IRequestHandler<RecordTransferAnswerRequest, RecordTransferAnswerResponse>
{
    public async Task<RecordTransferAnswerResponse> Handle(RecordTransferAnswerRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var on = Dates.Date(request.AnsweredOn);

        if (request.Answer is V1.TransferAnswer.Accepted) referral.AcceptTransfer(on);
        else referral.DeclineTransfer(on, request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
