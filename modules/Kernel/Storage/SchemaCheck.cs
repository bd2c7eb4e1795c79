using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SaferCity.Kernel.Storage;

/// <summary>Compares a room's EF model with the tables that its migrations made.</summary>
public static class SchemaCheck
{
    private static readonly string[] Machinery = ["migrations", "journal", "journal_texts", "journal_subjects", "heads", "repeats", "inbox", "sequences", "overwritings"];

    /// <returns>A line per difference; none where model and tables agree.</returns>
    public static async Task<List<string>> DifferencesAsync(ModuleDb db, CancellationToken cancellationToken = default)
    {
        var real = await ColumnsAsync(db, cancellationToken);
        var problems = new List<string>();
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
            foreach (var column in table.Columns)
            {
                if (!real.Remove((table.Name, column.Name), out var found)) problems.Add($"{table.Name}.{column.Name}: in the model only");
                else if (found.Required == column.IsNullable) problems.Add($"{table.Name}.{column.Name}: the model says nullable={column.IsNullable}, the table required={found.Required}");
                else if (Portable(column) is var type && type != found.Type) problems.Add($"{table.Name}.{column.Name}: the model says {type}, the table {found.Type}");
            }
        return [.. problems, .. real.Keys.Where(c => !Machinery.Contains(c.Table)).Select(c => $"{c.Table}.{c.Column}: in the tables only")];
    }

    private static async Task<Dictionary<(string Table, string Column), (string Type, bool Required)>> ColumnsAsync(ModuleDb db, CancellationToken cancellationToken)
    {
        var room = db.Room;
        await using var connection = await room.Engine.ConnectAsync(room.Room.Name, cancellationToken);
        await using var command = Plain.Command(connection, null, room.Engine.Schema(room.Room.Name) is { } schema
            ? $"select table_name, column_name, data_type, is_nullable = 'NO' from information_schema.columns where table_schema = '{schema}'"
            : "select m.name, c.name, c.type, c.\"notnull\" from sqlite_schema m join pragma_table_info(m.name) c where m.type = 'table'");
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var columns = new Dictionary<(string, string), (string, bool)>();
        while (await row.ReadAsync(cancellationToken)) columns[(row.GetString(0), row.GetString(1))] = (row.GetString(2).ToLowerInvariant(), Convert.ToBoolean(row.GetValue(3)));
        return columns;
    }

    private static string Portable(IColumn column)
    {
        var mapping = column.PropertyMappings[0].TypeMapping;
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(Guid) => "uuid",
            var t when t == typeof(DateOnly) => "date",
            var t when t == typeof(bool) => "boolean",
            var t when t == typeof(int) => "integer",
            var t when t == typeof(long) => "bigint",
            var t when t == typeof(string) => "text",
            var t when t == typeof(byte[]) => "bytea",
            var t when t == typeof(double) => "double precision",
            var t => $"{t.Name} (not portable)",
        };
    }
}
