using Google.Protobuf.WellKnownTypes;

namespace SaferCity.Access.Emergencies;

internal static class ShownEmergencies
{
    /// <summary>An emergency as lists show it: when, how much and by how many; not what was read.</summary>
    public static V1.Emergency Shown(this Emergency emergency) => new()
    {
        Id = emergency.Id.Value.ToString(), Etag = emergency.Etag, BeganAt = At(emergency.BeganAt), EndedAt = At(emergency.EndedAt), MergedAt = At(emergency.MergedAt),
        Readings = emergency.Readings.Count, Readers = emergency.Readings.Select(reading => reading.Person).Distinct().Count(),
        Problems = { emergency.Problems.Split('\n', StringSplitOptions.RemoveEmptyEntries) }, Closed = emergency.ClosedAt is not null,
    };

    private static Timestamp? At(DateTimeOffset? at) => at is { } known ? Timestamp.FromDateTimeOffset(known) : null;
}
