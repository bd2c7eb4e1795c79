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
    private volatile int age;
    private volatile bool ended;

    /// <summary>An open connection, which its user disposes of as of any other.</summary>
    public DbConnection Open()
    {
        if (!idle.TryTake(out var connection))
        {
            connection = new(this, address, age);
            connection.Open();
        }
        connection.Lend();
        return connection;
    }

    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(Open());

    /// <summary>Those of before are closed, as soon as nobody reads by them: what they were asked stays in their memory for as long as they live.</summary>
    public void Renew()
    {
        Interlocked.Increment(ref age);
        EndIdle();
    }

    public void Dispose()
    {
        ended = true;
        EndIdle();
    }

    private void EndIdle()
    {
        while (idle.TryTake(out var kept)) kept.End();
    }

    private bool Keeps(LentConnection connection, int its)
    {
        if (ended || its != age || idle.Count >= Most) return false;
        idle.Add(connection);
        if (ended || its != age) EndIdle(); // it ended meanwhile
        return true;
    }

    private sealed class LentConnection(KeptConnections owner, string address, int age) : SqliteConnection(address)
    {
        private KeptStatements? statements;
        private int lent;
        private bool ends;

        public void Lend()
        {
            statements ??= KeptStatements.KeepFor(this);
            Volatile.Write(ref lent, 1);
        }

        public void End()
        {
            ends = true;
            KeptStatements.EndFor(this);
            base.Dispose(true);
        }

        // EF closes what it lets go of, and disposes of it afterwards.
        public override void Close()
        {
            if (ends) base.Close();
        }

        // A second time is nothing: it may be somebody else's by then.
        protected override void Dispose(bool disposing)
        {
            if (!disposing) base.Dispose(disposing);
            else if (Interlocked.Exchange(ref lent, 0) == 1 && !(IsAsItWas && owner.Keeps(this, age))) End();
        }

        // One that is left in a transaction, or half read, would keep what it saw from being overwritten.
        private bool IsAsItWas => State == ConnectionState.Open && Transaction is null && statements!.AreAllBack && raw.sqlite3_get_autocommit(Handle) != 0;
    }
}
