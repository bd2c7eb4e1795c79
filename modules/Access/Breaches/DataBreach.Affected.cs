using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Breaches;

/// <summary>A record that a breach affects: its id and the room that keeps it, never whom it is about.</summary>
internal sealed record AffectedRecord(Guid Record, string Room);

/// <summary>Who is affected: records found from the trail, and people counted where it cannot tell.</summary>
internal sealed partial class DataBreach
{
    private readonly List<AffectedRecord> affected = [];

    public IReadOnlyList<AffectedRecord> Affected => affected;

    /// <summary>How many people are affected, where they were counted.</summary>
    public int? PeopleCounted { get; private set; }

    [Personal]
    public string? PeopleCountedHow { get; private set; }

    /// <summary>Those that are marked already stay so.</summary>
    public void Mark(IReadOnlyCollection<AffectedRecord> records)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);
        var more = records.Where(record => affected.All(one => one.Record != record.Record)).ToList();
        BreachRefusals.AllMarked.When(more.Count == 0);

        affected.AddRange(more);
        Record(new BreachAffectedMarked(Id, [.. more.Select(one => one.Record)]));
    }

    public void Unmark(Guid record, string reason)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);
        BreachRefusals.NotMarked.When(affected.RemoveAll(one => one.Record == record) == 0);

        Record(new BreachAffectedUnmarked(Id, [record]), reason);
    }

    public void Count(int people, string how)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);

        (PeopleCounted, PeopleCountedHow) = (people, how);
        Record(new BreachPeopleCounted(Id, people), how);
    }
}
