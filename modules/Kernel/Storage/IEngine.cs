using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Storage;

/// <summary>Where rooms are kept: a SQLite file each, or a schema each in one PostgreSQL database.</summary>
public interface IEngine : IAsyncDisposable
{
    /// <summary>What stands before a room's table names in plain SQL: nothing, or "vawg.".</summary>
    string Prefix(string room);

    /// <summary>The room's schema in EF's model; null where the room is a file of its own.</summary>
    string? Schema(string room);

    void Configure(DbContextOptionsBuilder options, string room);

    /// <summary>An open connection for reading.</summary>
    Task<DbConnection> ConnectAsync(string room, CancellationToken cancellationToken = default);

    /// <summary>An open connection for a migration: not pooled, foreign keys not enforced until it is done.</summary>
    Task<DbConnection> ConnectForMigrationAsync(string room, CancellationToken cancellationToken = default);

    /// <summary>The lock, the schema and the search path of a migration's transaction, or null.</summary>
    string? BeforeMigration(string room);

    /// <summary>A statement that gives a row per broken foreign key, or null where the engine refuses them itself.</summary>
    string? BrokenForeignKeys { get; }

    /// <summary>The ending of a migration that is written for this engine alone: "sqlite" or "postgres".</summary>
    string Name { get; }

    IWriter Writer(string room);

    /// <summary>Whether the room's records are there: asked before a look at them, which would make an empty file.</summary>
    bool Exists(string room);

    /// <summary>What is damaged in the room's pages and indexes, or null. PostgreSQL's own pages are for its own tools (pg_amcheck).</summary>
    Task<string?> DamageAsync(string room, CancellationToken cancellationToken = default);

    /// <summary>The setting with which a power cut could take back a write that was acknowledged, or null.</summary>
    Task<string?> NotDurableAsync(string room, CancellationToken cancellationToken = default);

    /// <summary>Whether what was deleted may stand in the room's files until this host overwrites them. A server's files are the server's to see to.</summary>
    bool Overwrites { get; }

    /// <summary>Since when what was forgotten waits to be overwritten; null where nothing does.</summary>
    Task<DateTimeOffset?> WaitsSinceAsync(string room, CancellationToken cancellationToken = default);

    /// <summary>Writes the room's file anew without what was deleted. Nobody else writes meanwhile.</summary>
    /// <returns>The marks of what is forgotten with it; none where nothing waited, and nothing was done.</returns>
    Task<IReadOnlyList<Guid>> WriteAnewAsync(string room);

    /// <summary>Cuts the room's log of writes, in which what was deleted stands still, and takes the marks away.</summary>
    /// <returns>False where somebody reads from the log at this moment: then it is as it was.</returns>
    Task<bool> CutLogAsync(string room, IReadOnlyList<Guid> marks);

    /// <summary>Whether the error says that a unique value is taken.</summary>
    bool IsUniqueViolation(Exception error);

    /// <summary>Whether the error says that storage is full or busy and the same may succeed later.</summary>
    bool IsBusyOrFull(Exception error);

    /// <summary>Whether the error comes from storage that could not be written, whatever the reason; not from what was written.</summary>
    bool CouldNotWrite(Exception error);
}
