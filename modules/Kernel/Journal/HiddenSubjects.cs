using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>What a journal is about that its reader must not find in it: records that they are locked out of, what is kept about their own sight of a record, and what is kept from them.</summary>
internal static class HiddenSubjects
{
    public static async Task<List<Guid>> OfAsync(ModuleDb db, CancellationToken cancellationToken)
    {
        var queries = db.Room.Caller.Is.SeesAll ? [] : db.Model.GetEntityTypes().SelectMany(type => Queries(db, type)).ToList();
        if (queries.Count == 0) return [];

        await using var connection = await db.Room.Engine.ConnectAsync(db.Room.Room.Name, cancellationToken);
        await using var command = Plain.Command(connection, null, string.Join(" union ", queries), ("@me", db.Me));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var hidden = new List<Guid>();
        while (await row.ReadAsync(cancellationToken)) hidden.Add(row.GetGuid(0));
        return hidden;
    }

    private static IEnumerable<string> Queries(ModuleDb db, IEntityType type)
    {
        var table = db.In + type.GetTableName();
        if (type.ClrType.IsGenericType && type.ClrType.GetGenericTypeDefinition() == typeof(Lock<>))
        {
            yield return $"select record from {table} where person = @me";
        }
        else if ((ModuleDb.OverseenId(type.ClrType) ?? ModuleDb.KeptFromId(type.ClrType)) is { } id)
        {
            var locks = db.In + db.Model.FindEntityType(typeof(Lock<>).MakeGenericType(id))!.GetTableName();
            yield return $"select id from {table} where person = @me";
            yield return $"select id from {table} where record_id in (select record from {locks} where person = @me)";
        }
    }
}
