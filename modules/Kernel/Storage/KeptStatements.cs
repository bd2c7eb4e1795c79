using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SaferCity.Kernel.Storage;

/// <summary>
/// The statements that a SQLite connection has prepared, to be run again: SQLite parses and plans a statement for each command anew, which takes longer than running most of ours.
/// A connection is used by one at a time, and so are these.
/// </summary>
internal sealed class KeptStatements
{
    private const int Most = 200;
    private static readonly ConditionalWeakTable<DbConnection, KeptStatements> Kept = [];
    private readonly Dictionary<string, KeptCommand> idle = [];

    /// <summary>From now on, for as long as the connection lives.</summary>
    public static void KeepFor(DbConnection connection) => Kept.GetOrCreateValue(connection);

    /// <summary>A command with this text and no values, prepared where it was run before; null where the connection keeps none.</summary>
    public static DbCommand? Take(DbConnection? connection, string sql)
    {
        if (connection is not SqliteConnection its || !Kept.TryGetValue(its, out var kept)) return null;
        return kept.idle.Remove(sql, out var command) ? command : new KeptCommand(kept, sql, its);
    }

    private bool Give(KeptCommand command) => idle.Count < Most && idle.TryAdd(command.CommandText, command);

    private sealed class KeptCommand(KeptStatements owner, string sql, SqliteConnection connection) : SqliteCommand(sql, connection)
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                Parameters.Clear();
                Transaction = null;
                if (Connection is { State: System.Data.ConnectionState.Open } && owner.Give(this)) return;
            }
            base.Dispose(disposing);
        }
    }

    /// <summary>Gives EF's commands their statements.</summary>
    public sealed class ForContexts : DbCommandInterceptor
    {
        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            if (Take(result.Connection, result.CommandText) is not { } kept) return result;
            var values = new SqliteParameter[result.Parameters.Count];
            result.Parameters.CopyTo(values, 0);
            kept.Parameters.AddRange(values);
            (kept.Transaction, kept.CommandTimeout) = (result.Transaction, result.CommandTimeout);
            result.Dispose();
            return kept;
        }
    }
}
