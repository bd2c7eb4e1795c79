using Google.Protobuf.WellKnownTypes;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal static class ShownBreaches
{
    /// <summary>A breach as lists show it: its clock and what is decided; not what happened, and not who is affected.</summary>
    public static V1.Breach Listed(this DataBreach breach, DateTimeOffset now) => new()
    {
        Id = breach.Id.Value.ToString(), Etag = breach.Etag, Reference = breach.Reference, State = System.Enum.Parse<V1.BreachState>(breach.State.ToString()),
        Kinds = { System.Enum.GetValues<BreachKinds>().Where(kind => kind is not BreachKinds.None && breach.Kinds.HasFlag(kind)).Select(kind => System.Enum.Parse<V1.BreachKind>(kind.ToString())) },
        Regime = System.Enum.Parse<V1.Regime>(breach.Regime.ToString()), AwareAt = At(breach.AwareAt), RegulatorDue = At(breach.RegulatorDue), RegulatorDueExplanation = breach.Clock.Explanation,
        TimeLeft = breach.Regulator is null ? TimeLeft.Until(breach.RegulatorDue, now) : "", Late = (breach.RegulatorToldAt ?? (breach.Regulator is null ? now : breach.RegulatorDue)) > breach.RegulatorDue,
        Risk = Known<V1.BreachRisk>(breach.Risk), Regulator = Known<V1.BreachDecision>(breach.Regulator), RegulatorToldAt = At(breach.RegulatorToldAt), PeopleDecision = Known<V1.BreachDecision>(breach.People),
        ReportedAt = At(breach.ReportedAt),
    };

    /// <summary>All of it but the affected records, which the question adds by what its reader may know of.</summary>
    public static V1.Breach Shown(this DataBreach breach, DateTimeOffset now)
    {
        var shown = breach.Listed(now);
        (shown.What, shown.HappenedAt, shown.NoticedBy, shown.InRoom, shown.Cause, shown.Lessons) = (breach.What, At(breach.HappenedAt), breach.NoticedBy, breach.InRoom ?? "", breach.Cause ?? "", breach.Lessons ?? "");
        (shown.RiskReasons, shown.RegulatorReference, shown.PeopleCountedHow) = (breach.RiskReasons ?? "", breach.RegulatorReference ?? "", breach.PeopleCountedHow ?? "");
        if (breach.PeopleCounted is { } people) shown.People = people;
        if (breach.Regulator is BreachDecision.Told) shown.DelayReason = breach.RegulatorReason ?? "";
        else shown.RegulatorNotToldReason = breach.RegulatorReason ?? "";
        (shown.PeopleToldOn, shown.PeopleNotToldGround) = (breach.PeopleToldOn.Text(), Known<V1.NotToldGround>(breach.PeopleNotToldGround));
        if (breach.People is BreachDecision.Told) shown.PeopleToldHow = breach.PeopleReason ?? "";
        else shown.PeopleNotToldReason = breach.PeopleReason ?? "";
        return shown;
    }

    private static Timestamp? At(DateTimeOffset? at) => at is { } known ? Timestamp.FromDateTimeOffset(known) : null;

    private static T Known<T>(System.Enum? value) where T : struct, System.Enum => value is null ? default : System.Enum.Parse<T>(value.ToString());
}
