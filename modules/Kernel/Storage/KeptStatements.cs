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
    public const int Most = 200;
    private static readonly ConditionalWeakTable<DbConnection, KeptStatements> Kept = [];
    private readonly Dictionary<string, KeptCommand> idle = [];
    private int taken;
    private bool ended;

    /// <summary>From now on. Whoever closes the connection says so first (<see cref="EndFor"/>): a statement that is kept would keep the file open.</summary>
    public static KeptStatements KeepFor(DbConnection connection) => Kept.GetOrCreateValue(connection);

    /// <summary>The connection is closed next: each statement goes with it, whoever has it.</summary>
    public static void EndFor(DbConnection connection)
    {
        if (Kept.TryGetValue(connection, out var its)) its.ended = true;
    }

    /// <summary>A command with this text and no values, prepared where it was run before; null where the connection keeps none.</summary>
    public static DbCommand? Take(DbConnection? connection, string sql)
    {
        if (connection is not SqliteConnection its || !Kept.TryGetValue(its, out var kept) || kept.ended) return null;
        if (!kept.idle.Remove(sql, out var command)) command = new(kept, sql, its);
        kept.taken++;
        command.IsTaken = true;
        return command;
    }

    /// <summary>Whether nobody holds a statement, and with it what it reads.</summary>
    public bool AreAllBack => taken == 0;

    /// <summary>Finalises them: with a statement stay the values that it was last run with.</summary>
    public void Forget()
    {
        foreach (var command in idle.Values) command.End();
        idle.Clear();
    }

    private void GiveBack(KeptCommand command)
    {
        taken--;
        if (idle.Count >= Most)
        {
            var (text, some) = idle.First();
            idle.Remove(text);
            some.End();
        }
        if (!idle.TryAdd(command.CommandText, command)) command.End();
    }

    private sealed class KeptCommand(KeptStatements owner, string sql, SqliteConnection connection) : SqliteCommand(sql, connection)
    {
        public bool IsTaken { get; set; }

        public void End() => base.Dispose(true);

        // A second time is nothing; and where the connection closes, what stays is a statement that keeps the file open.
        protected override void Dispose(bool disposing)
        {
            if (!disposing || owner.ended)
            {
                base.Dispose(disposing);
                return;
            }
            if (!IsTaken) return;
            IsTaken = false;
            DataReader?.Dispose();
            Parameters.Clear();
            Transaction = null;
            owner.GiveBack(this);
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
