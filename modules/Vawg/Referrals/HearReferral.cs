using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Referrals;

internal sealed class HearReferralForm : AbstractValidator<HearReferralRequest>
{
    public HearReferralForm() => RuleForEach(r => r.Actions).SetValidator(new ActionForm());
}

internal sealed class HearReferralHandler(VawgDb db) : IRequestHandler<HearReferralRequest, HearReferralResponse>
{
    public async Task<HearReferralResponse> Handle(HearReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        ReferralRefusals.NotListed.When(referral.MeetingId is null);
        var conference = await db.Meetings.FindOrRefuseAsync(referral.MeetingId, cancellationToken);
        var agreed = request.Actions.FromWire().ToList();
        await db.Organisations.MustBeRegisteredAsync(agreed.Select((action, i) => (action.Owner, $"actions[{i}].owner_organisation_id")), cancellationToken);

        referral.Hear(conference, agreed, request.NoActionReason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
