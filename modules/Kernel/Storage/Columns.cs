using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SaferCity.Kernel.Storage;

/// <summary>
/// A column of the row that is read, for whoever reads a hundred thousand rows: on SQLite by one call of the engine, where the driver makes two or three and each takes as long as the reading itself.
/// </summary>
internal static class Columns
{
    /// <summary>Null where it holds nothing.</summary>
    public static string? TextAt(this DbDataReader row, int column) =>
        row is SqliteDataReader its ? raw.sqlite3_column_text(its.Handle, column).utf8_to_string() : row.IsDBNull(column) ? null : row.GetString(column);

    public static long NumberAt(this DbDataReader row, int column) => row is SqliteDataReader its ? raw.sqlite3_column_int64(its.Handle, column) : row.GetInt64(column);

    /// <exception cref="FormatException">What stands there is no id.</exception>
    public static Guid IdAt(this DbDataReader row, int column) => row is SqliteDataReader ? Guid.Parse(row.TextAt(column) ?? "") : row.GetGuid(column);
}
