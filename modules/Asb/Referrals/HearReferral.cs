using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Referrals;

internal sealed class HearReferralForm : AbstractValidator<HearReferralRequest>
{
    public HearReferralForm() => RuleForEach(r => r.Actions).SetValidator(new ActionForm());
}

internal sealed class HearReferralHandler(AsbDb db) : IRequestHandler<HearReferralRequest, HearReferralResponse>
{
    public async Task<HearReferralResponse> Handle(HearReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        ReferralRefusals.NotListed.When(referral.MeetingId is null);
        var meeting = await db.Meetings.FindOrRefuseAsync(referral.MeetingId, cancellationToken);
        var agreed = request.Actions.FromWire().ToList();
        await db.Organisations.MustBeRegisteredAsync(agreed.Select((action, i) => (action.Owner, $"actions[{i}].owner_organisation_id")), cancellationToken);

        referral.Hear(meeting, Said(request.HisuAnswers), agreed, request.NoActionReason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }

    // A form that asks sends three empty texts where nothing was answered.
    private static HisuAnswers? Said(V1.HisuAnswers? sent) =>
        sent is null || (sent.HomeSupport + sent.CityPlan + sent.LowLevelEnforcement).Length == 0 ? null : new(sent.HomeSupport, sent.CityPlan, sent.LowLevelEnforcement);
}
