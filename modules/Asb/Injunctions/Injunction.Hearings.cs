using SaferCity.Practice.Deadlines;

namespace SaferCity.Asb.Injunctions;

/// <summary>The full order as it was sealed.</summary>
internal sealed record SealedOrder(DateOnly GrantedOn, IReadOnlyList<InjunctionTerm> Terms, DateTimeOffset? End, bool UntilFurtherOrder, string Period, string? ExclusionArea);

internal sealed partial class Injunction
{
    private bool Decided => State is InjunctionState.Granted or InjunctionState.Refused;

    /// <summary>A service was consulted or updated. Possible at any time: partners hear of the order as well.</summary>
    public void Consult(string service, ConsultationKind kind, DateOnly on, string? note)
    {
        consultations.Add(new(consultations.Count + 1, service, kind, on, note));
        Record(new ServiceConsulted(Id, kind, on), service);
    }

    /// <summary>A service gives evidence or supports the application, until the court has decided.</summary>
    public void Support(string source, EvidenceKind kind, DateOnly on)
    {
        InjunctionRefusals.Decided.When(Decided);

        evidence.Add(new(evidence.Count + 1, source, kind, on));
        Record(new EvidenceRecorded(Id, kind, on), source);
    }

    /// <summary>The court heard the application and granted an interim injunction, or none (ss.6 and 7).</summary>
    public void HearInterim(DateOnly on, bool granted, DateOnly? returnOn)
    {
        InjunctionRefusals.Decided.When(Decided);
        InjunctionRefusals.InterimHeardBefore.When(State is not InjunctionState.Applied);
        InjunctionRefusals.HeardBeforeApplied.When(on < AppliedOn);
        InjunctionRefusals.ReturnBeforeHearing.When(returnOn <= on);

        State = granted ? InjunctionState.InterimGranted : InjunctionState.InterimRefused;
        (InterimHeardOn, ReturnOn) = (on, returnOn);
        Record(new InterimHeard(Id, on, granted));
    }

    /// <summary>The court granted the full order. Its end is the sealed order's, and each term says why it has a power of arrest or has none (s.4).</summary>
    public void Grant(SealedOrder order)
    {
        MayBeDecided(order.GrantedOn);
        // A court that is asked without notice dismisses the application, or adjourns with or without an interim injunction (s.6(2)).
        InjunctionRefusals.NotAdjourned.When(WithoutNotice && State is InjunctionState.Applied);
        InjunctionRefusals.NoTerms.When(order.Terms.Count == 0);
        InjunctionRefusals.ArrestUnexplained.When(order.Terms.Any(term => string.IsNullOrWhiteSpace(term.Reason)));
        InjunctionRefusals.ArrestForActivity.When(order.Terms.Any(term => term is { Kind: TermKind.Activity, PowerOfArrest: not PowerOfArrest.NotAttached }));
        InjunctionRefusals.EndMissing.When(order.End is null && !order.UntilFurtherOrder);
        InjunctionRefusals.EndAndNone.When(order.End is not null && order.UntilFurtherOrder);
        InjunctionRefusals.EndsBeforeGrant.When(order.End is { } end && LondonDay.Of(end) < order.GrantedOn);
        InjunctionRefusals.TooLongForAge.When(IsTooLongForAge(order));

        State = InjunctionState.Granted;
        (DecidedOn, SealedEnd, Period, ExclusionArea) = (order.GrantedOn, order.End, order.Period, order.ExclusionArea);
        terms.AddRange(order.Terms);
        Record(new InjunctionGranted(Id, order.GrantedOn, terms.Count, terms.Count(term => term.PowerOfArrest is not PowerOfArrest.NotAttached), order.End));
    }

    public void Refuse(DateOnly on, string reason)
    {
        MayBeDecided(on);

        State = InjunctionState.Refused;
        DecidedOn = on;
        Record(new InjunctionRefused(Id, on), reason);
    }

    private void MayBeDecided(DateOnly on)
    {
        InjunctionRefusals.Decided.When(Decided);
        InjunctionRefusals.DecidedBeforeHeard.When(on < (InterimHeardOn ?? AppliedOn));
    }

    // The law says "no more than 12 months"; the anniversary itself is left to the court that sealed the order.
    private bool IsTooLongForAge(SealedOrder order)
    {
        var limits = InjunctionLimits.On(order.GrantedOn);
        return Defendant.AgeOn(order.GrantedOn) < limits.AdultAge && (order.End is not { } end || LondonDay.Of(end) > order.GrantedOn.AddMonths(limits.MonthsBelowAdultAge));
    }
}
