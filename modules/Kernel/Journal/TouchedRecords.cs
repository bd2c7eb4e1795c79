using System.Data.Common;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>A record of which the journals tell.</summary>
/// <param name="Room">The room that keeps it; where it has no reference, the first room that tells of it.</param>
/// <param name="Reference">Null where it has none.</param>
/// <param name="Times">How often each operation was done with it.</param>
/// <param name="First">When first, of what was asked for.</param>
/// <param name="Last">When last.</param>
public sealed record TouchedRecord(Guid Record, string Room, string? Reference, IReadOnlyDictionary<Operation, long> Times, DateTimeOffset First, DateTimeOffset Last);

/// <summary>Which records the journals of all rooms tell of. As the trail it reads past need to know, for who may ask just that, and not past a lock.</summary>
public sealed class TouchedRecords(IEnumerable<Room> rooms, IEngine engine, References references, HiddenRecords locked)
{
    private sealed record Told(Guid Record, string Room, long[] Times, long First, long Last);

    /// <summary>The records with which one of these operations was done, by id; the filter's own operation does not count.</summary>
    /// <param name="after">The last id of the page before.</param>
    public async Task<List<TouchedRecord>> ReadAsync(TrailFilter filter, IReadOnlyList<Operation> operations, Guid after, int take, CancellationToken cancellationToken)
    {
        List<Guid> hidden = [.. await locked.ReadAsync(cancellationToken), .. filter.Without];
        var told = new List<Told>();
        foreach (var room in rooms.Where(room => filter.Room is null || room.Name == filter.Room)) told.AddRange(await ReadAsync(room, filter, operations, hidden, after, take, cancellationToken));
        var page = told.GroupBy(one => one.Record).OrderBy(one => one.Key).Take(take).ToList();
        var names = await references.NamesAsync(page.ConvertAll(one => one.Key), cancellationToken);
        return page.ConvertAll(one => new TouchedRecord(one.Key, names.GetValueOrDefault(one.Key)?.Room ?? one.First().Room, names.GetValueOrDefault(one.Key)?.Reference,
            operations.Select((operation, i) => (operation, Times: one.Sum(line => line.Times[i]))).ToDictionary(line => line.operation, line => line.Times),
            Instants.FromMicroseconds(one.Min(line => line.First)), Instants.FromMicroseconds(one.Max(line => line.Last))));
    }

    /// <summary>Those of these records of which a journal tells, each with the room that keeps it.</summary>
    public async Task<Dictionary<Guid, string>> RoomsOfAsync(List<Guid> records, CancellationToken cancellationToken)
    {
        var asked = records.Except(await locked.ReadAsync(cancellationToken)).ToList();
        var found = new Dictionary<Guid, string>();
        if (asked.Count == 0) return found;
        foreach (var room in rooms)
        {
            await using var connection = await engine.ConnectAsync(room.Name, cancellationToken);
            await using var command = Plain.Command(connection, null, $"select distinct subject from {engine.Prefix(room.Name)}journal_subjects where subject in ({string.Join(", ", asked.Select((_, i) => "@v" + i))})",
                [.. asked.Select((id, i) => ("@v" + i, (object?)id))]);
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            while (await row.ReadAsync(cancellationToken)) found.TryAdd(row.GetGuid(0), room.Name);
        }
        foreach (var (id, name) in await references.NamesAsync([.. found.Keys], cancellationToken)) found[id] = name.Room;
        return found;
    }

    private async Task<List<Told>> ReadAsync(Room room, TrailFilter filter, IReadOnlyList<Operation> operations, List<Guid> hidden, Guid after, int take, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(room.Name, cancellationToken);
        await using var command = Command(connection, room, filter, operations, hidden, after, take);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var told = new List<Told>();
        while (await row.ReadAsync(cancellationToken))
            told.Add(new(row.GetGuid(0), room.Name, [.. operations.Select((_, i) => row.GetInt64(3 + i))], row.GetInt64(1), row.GetInt64(2)));
        return told;
    }

    private DbCommand Command(DbConnection connection, Room room, TrailFilter filter, IReadOnlyList<Operation> operations, List<Guid> hidden, Guid after, int take)
    {
        var prefix = engine.Prefix(room.Name);
        var (where, values) = filter.Narrowed(prefix, hidden);
        var facts = room.History.Facts.Where(fact => operations.Contains(History.OperationOf(fact))).Select((fact, i) => (Parameter: "@fact" + i, Name: FactNames.Of(room.Name, fact), Operation: History.OperationOf(fact))).ToList();
        values.AddRange([.. facts.Select(fact => (fact.Parameter, (object?)fact.Name)), ("@after", after), ("@take", (long)take)]);
        if (filter.Subject is { } subject)
            (where, values) = ($"{where} and exists (select 1 from {prefix}journal_subjects o where o.number = j.number and o.subject = @subject)", [.. values, ("@subject", subject)]);
        return Plain.Command(connection, null,
            $"""
            select s.subject, min(j.at), max(j.at){string.Concat(operations.Select(operation => $", sum(case when {In(facts.Where(fact => fact.Operation == operation).Select(fact => fact.Parameter))} then 1 else 0 end)"))}
            from {prefix}journal_subjects s join {prefix}journal j on j.number = s.number
            where s.subject > @after and {In(facts.Select(fact => fact.Parameter))} and {where}
            group by s.subject order by s.subject limit @take
            """, [.. values]);
    }

    private static string In(IEnumerable<string> facts) => facts.ToList() is { Count: > 0 } some ? $"j.fact in ({string.Join(", ", some)})" : "1 = 0";
}
