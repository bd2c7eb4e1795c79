using SaferCity.Prevent.Consents;

namespace SaferCity.Prevent.Referrals;

internal sealed partial class Referral
{
    private readonly List<Consent> consents = [];

    /// <summary>Every request for consent, the last one last.</summary>
    public IReadOnlyList<Consent> Consents => consents;

    public ConsentState Consent => ConsentAsAt(DateOnly.MaxValue);

    /// <summary>The day of the subject's own consent; null where the date of birth is not known.</summary>
    public DateOnly? EighteenthBirthday => Subject.DateOfBirth?.AddYears(Majority);

    /// <summary>The necessary consent: the person's own from 18, before that a parent's or guardian's (CTSA 2015, Explanatory Notes, paragraph 206).</summary>
    public ConsentGiver NecessaryGiver(DateOnly day) => AgeOn(day) >= Majority ? ConsentGiver.Own : ConsentGiver.ParentOrGuardian;

    /// <summary>Where consent stood at the end of a day.</summary>
    public ConsentState ConsentAsAt(DateOnly day) => consents.LastOrDefault(c => c.SoughtOn <= day)?.AsAt(day) ?? ConsentState.NotSought;

    /// <summary>Asks for consent to support. It may be asked before or after adoption, and again after a refusal (s.36(4)(e)).</summary>
    public void SeekConsent(ConsentGiver giver, DateOnly on, string by, ConsentMethod method)
    {
        ReferralRefusals.Closed.When(!IsOpen);
        ConsentRefusals.OwnConsentNecessary.When(giver is not ConsentGiver.Own && NecessaryGiver(on) is ConsentGiver.Own);
        ConsentRefusals.GuardianConsentNecessary.When(giver is ConsentGiver.Own && NecessaryGiver(on) is not ConsentGiver.Own);
        ConsentRefusals.AskedBefore.When(Consent is ConsentState.Sought);
        ConsentRefusals.GivenBefore.When(Consent is ConsentState.Given && consents[^1].Giver == giver);
        ConsentRefusals.AskedTooEarly.When(on < ReceivedOn || (consents.Count > 0 && on < consents[^1].LastDay));

        consents.Add(new(consents.Count + 1, giver, on, by, method));
        Record(new ConsentSought(Id, on));
    }

    /// <summary>They said yes or no.</summary>
    public void RecordConsent(ConsentDecision decision, DateOnly on)
    {
        ReferralRefusals.Closed.When(!IsOpen);
        ConsentRefusals.NotAsked.When(Consent is not ConsentState.Sought);
        ConsentRefusals.AnsweredTooEarly.When(on < consents[^1].SoughtOn);

        consents[^1].Decide(decision, on);
        Record(decision is ConsentDecision.Given ? new ConsentGiven(Id, on) : new ConsentRefused(Id, on));
    }

    /// <summary>Consent is taken back: support stops.</summary>
    public void WithdrawConsent(DateOnly on, string reason)
    {
        ReferralRefusals.Closed.When(!IsOpen);
        ConsentRefusals.NotGiven.When(Consent is not ConsentState.Given);
        ConsentRefusals.AnsweredTooEarly.When(on < consents[^1].DecidedOn);

        consents[^1].Withdraw(on);
        Record(new ConsentWithdrawn(Id, on), reason);
    }
}
