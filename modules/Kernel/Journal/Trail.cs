using System.Data.Common;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>
/// The journals of all rooms as one, for whoever may see who did what. It reads past need to know: who asks must hold a permission for just that. Not past a
/// lock: of a record that the reader is locked out of nothing is told, in whichever room.
/// </summary>
public sealed class Trail(IEnumerable<Room> rooms, IEngine engine, References references, HiddenRecords locked)
{
    /// <summary>What comes next, newest first.</summary>
    public async Task<List<TrailLine>> ReadAsync(TrailFilter filter, TrailPlace after, int take, CancellationToken cancellationToken)
    {
        List<Guid> hidden = [.. await locked.ReadAsync(cancellationToken), .. filter.Without];
        var lines = new List<TrailLine>();
        foreach (var room in rooms.Where(room => filter.Room is null || room.Name == filter.Room)) lines.AddRange(await ReadAsync(room, filter, hidden, after, take, cancellationToken));
        var page = lines.OrderByDescending(line => line.At).ThenBy(line => line.Room, StringComparer.Ordinal).ThenByDescending(line => line.Number).Take(take).ToList();
        await references.NameAsync(page, cancellationToken);
        return page;
    }

    private async Task<List<TrailLine>> ReadAsync(Room room, TrailFilter filter, List<Guid> hidden, TrailPlace after, int take, CancellationToken cancellationToken)
    {
        var facts = room.History.Facts.Where(fact => filter.Operation is null || History.OperationOf(fact) == filter.Operation).Select(fact => FactNames.Of(room.Name, fact)).ToList();
        if (facts.Count == 0) return [];
        await using var connection = await engine.ConnectAsync(room.Name, cancellationToken);
        await using var command = Command(connection, room, filter, hidden, after, take, filter.Operation is null ? [] : facts);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var lines = new List<TrailLine>();
        while (await row.ReadAsync(cancellationToken))
            lines.Add(new(room.Name, row.GetInt64(0), Instants.FromMicroseconds(row.GetInt64(1)), row.GetString(2), row.GetString(3), row.GetGuid(4),
                room.History.OperationOf(room.Name, row.GetString(5)), room.History.Tell(room.Name, row.GetString(5), row.GetString(6)), row.IsDBNull(7) ? null : row.GetString(7)));
        return lines;
    }

    private DbCommand Command(DbConnection connection, Room room, TrailFilter filter, List<Guid> hidden, TrailPlace after, int take, List<string> facts)
    {
        var prefix = engine.Prefix(room.Name);
        var (where, values) = filter.Narrowed(prefix, hidden);
        (where, values) = (where + " and (j.at < @at or (j.at = @at and j.number < @below))", [.. values, ("@at", Instants.ToMicroseconds(after.At)), ("@below", after.Below(room.Name)), ("@take", (long)take)]);
        var join = "";
        if (filter.Subject is { } subject) (join, values) = ($"join {prefix}journal_subjects s on s.number = j.number and s.subject = @subject ", [.. values, ("@subject", subject)]);
        if (facts.Count > 0) (where, values) = ($"{where} and j.fact in ({string.Join(", ", facts.Select((_, i) => "@fact" + i))})", [.. values, .. facts.Select((fact, i) => ("@fact" + i, (object?)fact))]);
        return Plain.Command(connection, null,
            $"""
            select j.number, j.at, j.system, j.person, j.organisation, j.fact, j.body, t.content
            from {prefix}journal j {join}left join {prefix}journal_texts t on t.number = j.number
            where {where} order by j.at desc, j.number desc limit @take
            """, [.. values]);
    }
}
