using SaferCity.Practice.People;
using SaferCity.Prevent.Discussions;

namespace SaferCity.Prevent.Referrals;

internal sealed partial class Referral
{
    /// <summary>In Channel, and on the agenda of a panel that has not reviewed it yet.</summary>
    public bool AwaitsReview => State is ReferralState.Adopted && discussions.TrueForAll(discussion => discussion.PanelId != PanelId);

    /// <summary>The panel reviews the case and its plan goes on (CTSA 2015, s.36(4)(c)).</summary>
    public void Review(Sitting sitting, Decision decision, OwnArea own)
    {
        DiscussionRefusals.NotInChannel.When(State is not ReferralState.Adopted);
        DiscussionRefusals.NotOnAgenda.When(!AwaitsReview || PanelId != sitting.Panel.Id);
        MayBeDiscussed(sitting, decision.LegalAdvice, own);
        DiscussionRefusals.NotQuorate.When(!sitting.Quorate);

        Discussed(sitting, DiscussionOutcome.Reviewed, decision.By);
        Record(new ReferralReviewed(Id, sitting.Panel.Date), decision.Rationale);
    }
}
