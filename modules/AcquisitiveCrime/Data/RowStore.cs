using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Rows;
using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Data;

/// <summary>The rows of one month. Written by prepared statements in the turn that the save before has taken: EF would track a million of them.</summary>
internal sealed class RowStore(AcquisitiveCrimeDb db, PoliceFile file)
{
    private readonly IEntityType entity = db.Model.FindEntityType(file.Kind switch
    {
        PoliceFileKind.Street => typeof(StreetCrime),
        PoliceFileKind.Outcomes => typeof(CrimeOutcome),
        _ => typeof(StopSearch),
    })!;

    private string Table => db.Room.Engine.Prefix(db.Room.Room.Name) + entity.GetTableName();

    /// <summary>The ids of the rows held.</summary>
    public Task<HashSet<PoliceRowId>> HeldAsync(CancellationToken cancellationToken) => file.Kind switch
    {
        PoliceFileKind.Street => HeldAsync(db.StreetCrimes, cancellationToken),
        PoliceFileKind.Outcomes => HeldAsync(db.CrimeOutcomes, cancellationToken),
        _ => HeldAsync(db.StopSearches, cancellationToken),
    };

    public async Task RemoveAsync(IReadOnlyCollection<PoliceRowId> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return;
        await using var command = Command($"delete from {Table} where police_file_id = @file and id = @id", ("@file", file.Id.Value), ("@id", Guid.Empty));
        foreach (var row in rows)
        {
            command.Parameters[1].Value = row.Value;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <param name="rows">Read from the file as they are written.</param>
    /// <param name="many">How many there will be; for none, nothing is read.</param>
    /// <param name="cancellationToken">Stops the import; nothing of it is kept then.</param>
    public async Task AddAsync(IEnumerable<PoliceRow> rows, int many, CancellationToken cancellationToken)
    {
        if (many == 0) return;
        var columns = entity.GetProperties().Select(property => new Column(property)).ToList();
        await using var command = Command($"insert into {Table} ({string.Join(", ", columns.Select(c => c.Name))}) values ({string.Join(", ", columns.Select(c => "@" + c.Name))})");
        foreach (var column in columns) command.Parameters.Add(column.Parameter(command));
        await command.PrepareAsync(cancellationToken);
        foreach (var row in rows)
        {
            row.PoliceFileId = file.Id;
            for (var i = 0; i < columns.Count; i++) command.Parameters[i].Value = columns[i].Of(row);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private async Task<HashSet<PoliceRowId>> HeldAsync<TRow>(DbSet<TRow> rows, CancellationToken cancellationToken) where TRow : PoliceRow
    {
        var held = new HashSet<PoliceRowId>();
        await foreach (var id in rows.Where(row => row.PoliceFileId == file.Id).Select(row => row.Id).AsAsyncEnumerable().WithCancellation(cancellationToken)) held.Add(id);
        return held;
    }

    private DbCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Plain.Command(db.Database.GetDbConnection(), db.Database.CurrentTransaction!.GetDbTransaction(), sql, values);

    /// <summary>A column as EF's model has it: its name, and the value as the engine takes it.</summary>
    private sealed class Column(IProperty property)
    {
        private readonly IClrPropertyGetter getter = property.GetGetter();
        private readonly Func<object?, object?>? toStored = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = property.GetColumnName();

        public object Of(PoliceRow row)
        {
            var value = getter.GetClrValue(row);
            return (value is null || toStored is null ? value : toStored(value)) ?? DBNull.Value;
        }

        public DbParameter Parameter(DbCommand command) => property.GetRelationalTypeMapping().CreateParameter(command, Name, null, property.IsNullable);
    }
}
