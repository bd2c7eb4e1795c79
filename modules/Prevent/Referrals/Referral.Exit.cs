using SaferCity.Practice.People;
using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Discussions;
using SaferCity.Prevent.Exits;

namespace SaferCity.Prevent.Referrals;

internal sealed partial class Referral
{
    public Exit? Exit { get; private set; }

    /// <summary>The panel closes a case that is in Channel: support ends, or none was given (CTSA 2015, s.36(4)(d)).</summary>
    public void Leave(Sitting sitting, ExitReason reason, Decision decision, OwnArea own)
    {
        DiscussionRefusals.NotInChannel.When(State is not ReferralState.Adopted);
        DiscussionRefusals.NotOnAgenda.When(!AwaitsReview || PanelId != sitting.Panel.Id);
        ExitRefusals.TransferPending.When(TransferPending);
        ExitRefusals.ConsentDiffers.When((reason is ExitReason.ConsentRefused && Consent is not ConsentState.Refused) || (reason is ExitReason.ConsentWithdrawn && Consent is not ConsentState.Withdrawn));
        MayBeDiscussed(sitting, decision.LegalAdvice, own);
        DiscussionRefusals.NotQuorate.When(!sitting.Quorate);

        State = ReferralState.Exited;
        Exit = new(sitting.Panel.Date, reason);
        Discussed(sitting, DiscussionOutcome.Exited, decision.By);
        Record(new ReferralExited(Id, sitting.Panel.Date), decision.Rationale);
    }

    /// <summary>Somebody looked at the case after it had left Channel; what they found is kept beside the fact. A concern that has come back is a new referral.</summary>
    public void ReviewExit(DateOnly on, string found)
    {
        ExitRefusals.NotExited.When(State is not ReferralState.Exited);
        ExitRefusals.ReviewsDone.When(Exit!.SecondReviewOn is not null);
        ExitRefusals.ReviewedTooEarly.When(on < (Exit.FirstReviewOn ?? Exit.On));

        var second = Exit.FirstReviewOn is not null;
        Exit = second ? Exit with { SecondReviewOn = on } : Exit with { FirstReviewOn = on };
        Record(new ExitReviewed(Id, on, second), found);
    }
}
