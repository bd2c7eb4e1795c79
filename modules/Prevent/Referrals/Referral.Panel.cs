using SaferCity.Practice.Meetings;
using SaferCity.Practice.People;
using SaferCity.Prevent.Discussions;

namespace SaferCity.Prevent.Referrals;

internal sealed partial class Referral
{
    private readonly List<Discussion> discussions = [];

    public IReadOnlyList<Discussion> Discussions => discussions;

    public DateOnly? AdoptedOn { get; private set; }

    public SupportPlan? Plan { get; private set; }

    public NonAdoption? NonAdoption { get; private set; }

    /// <summary>On the agenda of a panel that has not met, or moved to another's. A case that is in Channel comes for its review.</summary>
    public void PutOnAgenda(Meeting panel, DateOnly today)
    {
        DiscussionRefusals.NotForPanel.When(!IsOpen);
        DiscussionRefusals.PanelHasPassed.When(panel.State is not MeetingState.Scheduled || panel.Date < today);
        DiscussionRefusals.OnAgendaBefore.When(PanelId == panel.Id);

        if (State is not ReferralState.Adopted) State = ReferralState.Listed;
        PanelId = panel.Id;
        Record(new ReferralPutOnAgenda(Id, panel.Date));
    }

    /// <summary>The panel takes the case into Channel with its plan. Consent may follow: it is needed for support, not for this.</summary>
    public void Adopt(Sitting sitting, SupportPlan plan, Decision decision, OwnArea own)
    {
        MustBeListed(sitting);
        MayBeDiscussed(sitting, decision.LegalAdvice, own);
        DiscussionRefusals.NotQuorate.When(!sitting.Quorate);

        State = ReferralState.Adopted;
        AdoptedOn = sitting.Panel.Date;
        Plan = plan;
        Discussed(sitting, DiscussionOutcome.Adopted, decision.By);
        Record(new ReferralAdopted(Id, sitting.Panel.Date, plan.InitialSessions), decision.Rationale);
    }

    /// <summary>The panel does not take the case; the law then demands that health or social care was considered (CTSA 2015, s.36(6)).</summary>
    public void Decline(Sitting sitting, NonAdoption answer, Decision decision, OwnArea own)
    {
        MustBeListed(sitting);
        MayBeDiscussed(sitting, decision.LegalAdvice, own);
        DiscussionRefusals.NotQuorate.When(!sitting.Quorate);
        DiscussionRefusals.CareNotConsidered.When(answer.CareProviderAnswer is CareProviderAnswer.NotConsidered);
        DiscussionRefusals.CareProviderUnnamed.When(answer.CareProviderAnswer is CareProviderAnswer.Referred && string.IsNullOrWhiteSpace(answer.CareProvider));

        State = ReferralState.NotAdopted;
        NonAdoption = answer;
        Discussed(sitting, DiscussionOutcome.NotAdopted, decision.By);
        Record(new ReferralNotAdopted(Id, sitting.Panel.Date, answer.CareProviderAnswer is CareProviderAnswer.Referred), decision.Rationale);
    }

    /// <summary>The panel discussed the case and waits: for information, or for another area to take it.</summary>
    public void Adjourn(Sitting sitting, string reason, string? legalAdvice, OwnArea own)
    {
        MustBeListed(sitting);
        MayBeDiscussed(sitting, legalAdvice, own);

        State = ReferralState.Adjourned;
        PanelId = null;
        Discussed(sitting, DiscussionOutcome.Adjourned, null);
        Record(new ReferralAdjourned(Id, sitting.Panel.Date), reason);
    }

    private void MustBeListed(Sitting sitting)
    {
        DiscussionRefusals.NotForPanel.When(State is not (ReferralState.Received or ReferralState.Listed or ReferralState.Adjourned));
        DiscussionRefusals.NotOnAgenda.When(State is not ReferralState.Listed || PanelId != sitting.Panel.Id);
    }

    // CTSA 2015, s.37: wherever a person is discussed, the police of the area where they reside are there. For another force's area the chair may record
    // legal advice to the contrary (the subsection's proviso); the panel's own police are members, for whom nobody stands in.
    private void MayBeDiscussed(Sitting sitting, string? legalAdvice, OwnArea own)
    {
        DiscussionRefusals.PanelNotHeld.When(sitting.Panel.State is not MeetingState.Held);
        // Who moved away after the panel met, or whose home nobody knows, was this panel's on its day.
        var force = Subject.HomeArea is { } home && !(home.From > sitting.Panel.Date) ? home.PoliceForce : own.PoliceForce;
        if (sitting.Has(force)) return;

        DiscussionRefusals.OwnPoliceAbsent.When(Sitting.Same(force, own.PoliceForce));
        DiscussionRefusals.PoliceOfResidenceAbsent.When(string.IsNullOrWhiteSpace(legalAdvice));
        Record(new DiscussedOnLegalAdvice(Id), legalAdvice);
    }

    private void Discussed(Sitting sitting, DiscussionOutcome outcome, DecisionMode? decidedBy) =>
        discussions.Add(new(discussions.Count + 1, sitting.Panel.Id, sitting.Panel.Date, outcome, decidedBy));
}
