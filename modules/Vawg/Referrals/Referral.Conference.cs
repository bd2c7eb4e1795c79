using SaferCity.Practice.Actions;
using SaferCity.Practice.Meetings;

namespace SaferCity.Vawg.Referrals;

internal sealed partial class Referral
{
    /// <summary>The coordinator puts the referral on the agenda of a conference that has not met, or moves it to another.</summary>
    public void ListFor(Meeting conference, DateOnly today)
    {
        ReferralRefusals.NotAwaiting.When(State is not (ReferralState.Received or ReferralState.Listed));
        ReferralRefusals.ConferenceHasPassed.When(conference.State is not MeetingState.Scheduled || conference.Date < today);
        ReferralRefusals.ListedThere.When(MeetingId == conference.Id);

        State = ReferralState.Listed;
        MeetingId = conference.Id;
        Record(new ReferralListed(Id, conference.Date));
    }

    /// <summary>The conference heard the case: it agreed at least one action, or says why none.</summary>
    public void Hear(Meeting conference, IReadOnlyList<AgreedAction> agreed, string? noActionReason)
    {
        ReferralRefusals.NotListed.When(State is not ReferralState.Listed);
        ReferralRefusals.ConferenceNotHeld.When(conference.State is not MeetingState.Held);
        ReferralRefusals.NothingAgreed.When(agreed.Count == 0 && string.IsNullOrWhiteSpace(noActionReason));
        ReferralRefusals.ActionsAndNone.When(agreed.Count > 0 && !string.IsNullOrWhiteSpace(noActionReason));

        State = ReferralState.Heard;
        HeardOn = conference.Date;
        actions.AddRange(agreed);
        NoActionReason = agreed.Count == 0 ? noActionReason : null;
        Record(new ReferralHeard(Id, conference.Date, conference.Kind is MeetingKind.Emergency, agreed.Count), NoActionReason);
    }
}
