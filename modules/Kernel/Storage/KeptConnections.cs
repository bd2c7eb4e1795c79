using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SaferCity.Kernel.Storage;

/// <summary>
/// Connections for reading one SQLite file, open from one reader to the next, with the statements that they have prepared. The driver's own pool sets each up anew, with EF's functions and the pragma,
/// which takes longer than most readings. Here they are without EF's functions (arithmetic of decimals and regular expressions, in SQL): no room stores a decimal.
/// </summary>
internal sealed class KeptConnections(string address) : DbConnectionInterceptor, IDisposable
{
    public const int Most = 16;
    private readonly ConcurrentBag<LentConnection> idle = [];
    private volatile bool ended;

    /// <summary>An open connection, which its user disposes of as of any other.</summary>
    public DbConnection Open()
    {
        if (idle.TryTake(out var kept)) return kept;
        var connection = new LentConnection(this, address);
        connection.Open();
        KeptStatements.KeepFor(connection);
        return connection;
    }

    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(Open());

    public void Dispose()
    {
        ended = true;
        while (idle.TryTake(out var kept)) kept.Dispose();
    }

    // One in the middle of a transaction is in nobody's hands any more: it ends.
    private bool Keeps(LentConnection connection)
    {
        if (ended || idle.Count >= Most || connection.State != ConnectionState.Open || raw.sqlite3_get_autocommit(connection.Handle) == 0) return false;
        idle.Add(connection);
        return true;
    }

    private sealed class LentConnection(KeptConnections owner, string address) : SqliteConnection(address)
    {
        private bool ends;

        // EF closes what it lets go of, and disposes of it afterwards.
        public override void Close()
        {
            if (ends) base.Close();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && owner.Keeps(this)) return;
            ends = true;
            base.Dispose(disposing);
        }
    }
}
