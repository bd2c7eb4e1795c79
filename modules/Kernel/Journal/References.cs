using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>From the references that people read out to the ids in the journals, and back, in every room. It says nothing else about a record.</summary>
public sealed class References(IEnumerable<Room> rooms, IEngine engine, IServiceProvider services)
{
    /// <returns>The id of the record with this reference, whichever room keeps it; null where there is none.</returns>
    public async Task<Guid?> FindAsync(string reference, CancellationToken cancellationToken)
    {
        foreach (var room in rooms)
        {
            await using var connection = await engine.ConnectAsync(room.Name, cancellationToken);
            foreach (var table in Tables(room))
            {
                await using var command = Plain.Command(connection, null, $"select id from {engine.Prefix(room.Name)}{table} where reference = @reference", ("@reference", reference));
                await using var row = await command.ExecuteReaderAsync(cancellationToken);
                if (await row.ReadAsync(cancellationToken)) return row.GetGuid(0);
            }
        }
        return null;
    }

    /// <returns>The ids of the records with these references, whichever rooms keep them. What is no reference is left out.</returns>
    public async Task<Dictionary<string, Guid>> FindAsync(IReadOnlyCollection<string> those, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Guid>();
        if (those.Count == 0) return found;
        foreach (var room in rooms)
        {
            await using var connection = await engine.ConnectAsync(room.Name, cancellationToken);
            foreach (var table in Tables(room))
            {
                await using var command = In(connection, $"select id, reference from {engine.Prefix(room.Name)}{table} where reference in", [.. those]);
                await using var row = await command.ExecuteReaderAsync(cancellationToken);
                while (await row.ReadAsync(cancellationToken)) found[row.GetString(1)] = row.GetGuid(0);
            }
        }
        return found;
    }

    /// <summary>Adds to lines what they are about, whichever rooms keep those records.</summary>
    internal async Task NameAsync(List<TrailLine> lines, CancellationToken cancellationToken)
    {
        var subjects = new List<(string Room, long Number, Guid Subject)>();
        foreach (var room in rooms) subjects.AddRange((await SubjectsAsync(room, lines, cancellationToken)).Select(one => (room.Name, one.Number, one.Subject)));
        var names = await NamesAsync(subjects.Select(one => one.Subject).Distinct().ToList(), cancellationToken);
        foreach (var line in lines)
            line.About = [.. subjects.Where(one => one.Room == line.Room && one.Number == line.Number).Select(one => names.GetValueOrDefault(one.Subject)?.Reference ?? one.Subject.ToString())];
    }

    private async Task<List<(long Number, Guid Subject)>> SubjectsAsync(Room room, List<TrailLine> lines, CancellationToken cancellationToken)
    {
        var numbers = lines.Where(line => line.Room == room.Name).Select(line => (object)line.Number).ToList();
        if (numbers.Count == 0) return [];
        await using var connection = await engine.ConnectAsync(room.Name, cancellationToken);
        await using var command = In(connection, $"select number, subject from {engine.Prefix(room.Name)}journal_subjects where number in", numbers);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var subjects = new List<(long, Guid)>();
        while (await row.ReadAsync(cancellationToken)) subjects.Add((row.GetInt64(0), row.GetGuid(1)));
        return subjects;
    }

    /// <summary>The references of these records and the rooms that keep them. What has no reference is left out.</summary>
    public async Task<Dictionary<Guid, KnownReference>> NamesAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, KnownReference>();
        if (ids.Count == 0) return names;
        foreach (var room in rooms)
        {
            await using var connection = await engine.ConnectAsync(room.Name, cancellationToken);
            foreach (var table in Tables(room))
            {
                await using var command = In(connection, $"select id, reference from {engine.Prefix(room.Name)}{table} where id in", ids.ConvertAll(id => (object)id));
                await using var row = await command.ExecuteReaderAsync(cancellationToken);
                while (await row.ReadAsync(cancellationToken)) names[row.GetGuid(0)] = new(room.Name, row.GetString(1));
            }
        }
        return names;
    }

    private static DbCommand In(DbConnection connection, string sql, List<object> values) =>
        Plain.Command(connection, null, $"{sql} ({string.Join(", ", values.Select((_, i) => "@v" + i))})", [.. values.Select((value, i) => ("@v" + i, (object?)value))]);

    private IEnumerable<string> Tables(Room room) => services.GetKeyedService<ModuleDb>(room.Assembly) is { } db
        ? db.Model.GetEntityTypes().Where(type => typeof(INumbered).IsAssignableFrom(type.ClrType)).Select(type => type.GetTableName()!)
        : [];
}

/// <summary>A record's reference, and the room that keeps the record.</summary>
public sealed record KnownReference(string Room, string Reference);
