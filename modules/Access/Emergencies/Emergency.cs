using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Emergencies;

/// <summary>One reading of an emergency.</summary>
internal sealed record EmergencyReading(int Line, DateTimeOffset At, string Room, Guid Record, string Message, string System, string Person);

/// <summary>What people read while a journal could not be written, from the first reading until all of it stood in the journals. It is due until somebody who read nothing has looked at it.</summary>
[Open("What was read in an emergency is reviewed by those who lead data protection, and that needs a permission.")]
internal sealed class Emergency : Aggregate
{
    private readonly List<EmergencyReading> readings = [];

    public EmergencyId Id { get; private init; }

    public DateTimeOffset? BeganAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private init; }

    public DateTimeOffset MergedAt { get; private init; }

    /// <summary>What was wrong with the spool, a line each.</summary>
    public string Problems { get; private init; } = "";

    public IReadOnlyList<EmergencyReading> Readings => readings;

    public DateTimeOffset? ClosedAt { get; private set; }

    public string? Findings { get; private set; }

    public static Emergency Of(MergedEpisode episode, DateTimeOffset at)
    {
        var lines = episode.Lines;
        var emergency = new Emergency
        {
            Id = EmergencyId.Of(episode.Id), MergedAt = at, Problems = string.Join('\n', episode.Problems),
            BeganAt = lines.Count == 0 ? null : Instants.FromMicroseconds(lines.Min(line => line.At)), EndedAt = lines.Count == 0 ? null : Instants.FromMicroseconds(lines.Max(line => line.At)),
        };
        emergency.readings.AddRange(lines.DistinctBy(line => line.Number).Select(line =>
            new EmergencyReading(line.Number, Instants.FromMicroseconds(line.At), line.Room, line.Record, line.Message, line.System, line.Person)));
        emergency.Record(new EmergencyMerged(emergency.Id, emergency.readings.Count, episode.Problems.Count));
        return emergency;
    }

    /// <summary>Somebody who read nothing in it has looked at all of it.</summary>
    /// <param name="by">Whose readings are in it may not.</param>
    public void Close(string findings, string by, DateTimeOffset at)
    {
        EmergencyRefusals.ClosedBefore.When(ClosedAt is not null);
        EmergencyRefusals.OwnReadings.When(readings.Exists(reading => reading.Person == by));

        (ClosedAt, Findings) = (at, findings);
        Record(new EmergencyClosed(Id), findings);
    }
}
