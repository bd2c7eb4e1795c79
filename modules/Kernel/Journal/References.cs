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

    /// <summary>Adds to a room's lines what they are about.</summary>
    internal async Task NameAsync(Room room, List<TrailLine> lines, CancellationToken cancellationToken)
    {
        if (lines.Count == 0) return;
        var prefix = engine.Prefix(room.Name);
        await using var connection = await engine.ConnectAsync(room.Name, cancellationToken);
        var subjects = new List<(long Number, Guid Subject)>();
        await using (var command = In(connection, $"select number, subject from {prefix}journal_subjects where number in", lines.ConvertAll(line => (object)line.Number)))
        await using (var row = await command.ExecuteReaderAsync(cancellationToken))
            while (await row.ReadAsync(cancellationToken)) subjects.Add((row.GetInt64(0), row.GetGuid(1)));
        if (subjects.Count == 0) return;

        var names = new Dictionary<Guid, string>();
        var ids = subjects.Select(subject => (object)subject.Subject).Distinct().ToList();
        foreach (var table in Tables(room))
        {
            await using var command = In(connection, $"select id, reference from {prefix}{table} where id in", ids);
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            while (await row.ReadAsync(cancellationToken)) names[row.GetGuid(0)] = row.GetString(1);
        }
        foreach (var line in lines) line.About = [.. subjects.Where(subject => subject.Number == line.Number).Select(subject => names.GetValueOrDefault(subject.Subject) ?? subject.Subject.ToString())];
    }

    private static DbCommand In(DbConnection connection, string sql, List<object> values) =>
        Plain.Command(connection, null, $"{sql} ({string.Join(", ", values.Select((_, i) => "@v" + i))})", [.. values.Select((value, i) => ("@v" + i, (object?)value))]);

    private IEnumerable<string> Tables(Room room) => services.GetKeyedService<ModuleDb>(room.Assembly) is { } db
        ? db.Model.GetEntityTypes().Where(type => typeof(INumbered).IsAssignableFrom(type.ClrType)).Select(type => type.GetTableName()!)
        : [];
}
