using SaferCity.Access.Disclosures;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;

namespace SaferCity.Access.Breaches;

/// <summary>What became of personal data; of one breach it may be several (UK GDPR, Article 4(12)).</summary>
[Flags]
internal enum BreachKinds
{
    None = 0,

    /// <summary>Seen by, or given to, somebody who should not have it.</summary>
    Confidentiality = 1,

    /// <summary>Changed without leave or by mistake.</summary>
    Integrity = 2,

    /// <summary>Lost, destroyed or out of reach.</summary>
    Availability = 4,
}

internal enum BreachState { Open, Closed }

/// <summary>What somebody reports of a breach.</summary>
/// <param name="AwareAt">When the partnership became aware of it: from then on the clock runs.</param>
/// <param name="Cause">Who caused it, as the trail names them; null where nobody is named.</param>
internal sealed record Reported(string What, BreachKinds Kinds, Regime Regime, DateTimeOffset? HappenedAt, DateTimeOffset AwareAt, string NoticedBy, string? InRoom, string? Cause);

/// <summary>
/// A breach of personal data, from the report to the lessons. Within 72 hours of awareness the regulator is told unless a risk to anybody is unlikely, and
/// where the risk is high the people are told as well (UK GDPR, Articles 33 and 34; where Part 3 of the Data Protection Act 2018 applies, its ss.67 and 68).
/// </summary>
[Open("The register is read by those who lead data protection, without the one who caused the breach: BreachesSeen.")]
internal sealed partial class DataBreach : Aggregate, INumbered
{
    public DataBreachId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public BreachState State { get; private set; }

    [Personal]
    public string What { get; private init; } = "";

    public BreachKinds Kinds { get; private init; }

    public Regime Regime { get; private init; }

    public DateTimeOffset? HappenedAt { get; private init; }

    public DateTimeOffset AwareAt { get; private init; }

    public string NoticedBy { get; private init; } = "";

    /// <summary>The room in which it happened; null where it was outside the system.</summary>
    public string? InRoom { get; private init; }

    /// <summary>Who caused it, as the trail names them. That person is not shown it.</summary>
    public string? Cause { get; private set; }

    public DateTimeOffset ReportedAt { get; private init; }

    [Personal]
    public string? Lessons { get; private set; }

    (string Prefix, int Year) INumbered.Series => ("BRE", LondonDay.Of(ReportedAt).Year);

    void INumbered.Number(string reference) => Reference = reference;

    public static DataBreach Report(Reported said, DateTimeOffset at)
    {
        BreachRefusals.AwareInFuture.When(said.AwareAt > at);
        BreachRefusals.HappenedAfterwards.When(said.HappenedAt > said.AwareAt);

        var breach = new DataBreach
        {
            Id = Ids.New<DataBreachId>(), What = said.What, Kinds = said.Kinds, Regime = said.Regime, HappenedAt = said.HappenedAt, AwareAt = said.AwareAt, NoticedBy = said.NoticedBy, InRoom = said.InRoom,
            Cause = said.Cause, ReportedAt = at, RegulatorDue = DueFrom(said.AwareAt).DueAt!.Value,
        };
        breach.Record(new BreachReported(breach.Id, said.Kinds, said.Regime, said.AwareAt, said.InRoom));
        return breach;
    }

    /// <summary>Says who caused it, or that nobody known did.</summary>
    public void NameCause(string? cause, string reason)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);
        BreachRefusals.SameCause.When(cause == Cause);

        Cause = cause;
        Record(new BreachCauseNamed(Id, cause is not null), reason);
    }

    /// <summary>Nothing is left to decide, and what is learnt from it is written down.</summary>
    public void Close(string lessons)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);
        BreachRefusals.RegulatorUndecided.When(Regulator is null);
        BreachRefusals.NotAssessed.When(Risk is null);
        BreachRefusals.PeopleUndecided.When(Risk is BreachRisk.High && People is null);

        (State, Lessons) = (BreachState.Closed, lessons);
        Record(new BreachClosed(Id), lessons);
    }

    /// <summary>Something is known that was not known before. What was decided stands until the risk is assessed again.</summary>
    public void Reopen(string reason)
    {
        BreachRefusals.NotClosed.When(State is not BreachState.Closed);

        State = BreachState.Open;
        Record(new BreachReopened(Id), reason);
    }
}
