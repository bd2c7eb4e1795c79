using SaferCity.Practice.Actions;
using SaferCity.Practice.Meetings;

namespace SaferCity.Asb.Referrals;

internal sealed partial class Referral
{
    /// <summary>The coordinator puts the referral on the agenda of a meeting that has not taken place, or moves it to another.</summary>
    public void ListFor(Meeting meeting, DateOnly today)
    {
        ReferralRefusals.HeardBefore.When(State is not (ReferralState.Received or ReferralState.Listed));
        ReferralRefusals.MeetingHasPassed.When(meeting.State is not MeetingState.Scheduled || meeting.Date < today);
        ReferralRefusals.ListedThere.When(MeetingId == meeting.Id);

        State = ReferralState.Listed;
        MeetingId = meeting.Id;
        Record(new ReferralListed(Id, meeting.Date));
    }

    /// <summary>The panel heard the case: it answered its three questions for a High Intensity Service User, and agreed at least one action or says why none.</summary>
    public void Hear(Meeting meeting, HisuAnswers? answers, IReadOnlyList<AgreedAction> agreed, string? noActionReason)
    {
        ReferralRefusals.NotListed.When(State is not ReferralState.Listed);
        ReferralRefusals.MeetingNotHeld.When(meeting.State is not MeetingState.Held);
        ReferralRefusals.HisuUnanswered.When(HighIntensityServiceUser && answers is not { Complete: true });
        ReferralRefusals.NothingAgreed.When(agreed.Count == 0 && string.IsNullOrWhiteSpace(noActionReason));
        ReferralRefusals.ActionsAndNone.When(agreed.Count > 0 && !string.IsNullOrWhiteSpace(noActionReason));

        State = ReferralState.Heard;
        HeardOn = meeting.Date;
        HisuAnswers = answers;
        actions.AddRange(agreed);
        NoActionReason = agreed.Count == 0 ? noActionReason : null;
        Record(new ReferralHeard(Id, meeting.Date, agreed.Count), NoActionReason);
    }
}
