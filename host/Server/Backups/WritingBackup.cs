using System.Formats.Tar;
using System.Security.Cryptography;
using SaferCity.Kernel.Encryption;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;

namespace SaferCity.Server.Backups;

/// <summary>
/// Writes a backup while a host works on the folder. Each room is as it was at one moment, with every write that was acknowledged before the backup
/// began. The moments differ by milliseconds, in the order of <see cref="CopyOrder"/>: what one room had told another and the other had not yet heard
/// is heard again after a restore, and what it had heard that was not said yet is forgotten then. Only a figure that was composed in those milliseconds may count a record
/// that is not there.
/// </summary>
internal static class WritingBackup
{
    private const string Copying = "copying";

    public static async Task WriteAsync(IServiceProvider house, string folder, string to, ECDiffieHellman recipient, CancellationToken cancellationToken)
    {
        var engine = house.GetRequiredService<IEngine>() as SqliteEngine
            ?? throw new InvalidOperationException($"The records are in PostgreSQL: back them up with pg_dump, which is consistent over all rooms, and keep the keys of {folder} with them.");
        if (File.Exists(to)) throw new IOException($"{to} is there already, and no backup is written over another. Name a new file.");
        using var alone = Alone(folder);
        var part = to + ".part";
        File.Delete(part);
        try
        {
            await using (var file = new FileStream(part, OnlyMine()))
            {
                await using var archive = new SealingStream(file, Contents.Kind, recipient);
                await WriteAsync(house, engine, folder, archive, cancellationToken);
                archive.Finish();
                file.Flush(flushToDisk: true);
            }
            File.Move(part, to);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>A new file that only its owner may read.</summary>
    public static FileStreamOptions OnlyMine()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static async Task WriteAsync(IServiceProvider house, SqliteEngine engine, string folder, Stream archive, CancellationToken cancellationToken)
    {
        var rooms = CopyOrder.Of(house.GetServices<Room>(), house.GetServices<Listener>()).Select(room => room.Name).ToArray();
        var snapshots = new Dictionary<string, SqliteSnapshot>();
        try
        {
            var madeAt = TimeProvider.System.GetUtcNow();
            foreach (var room in rooms) snapshots.Add(room, await engine.SnapshotAsync(room, cancellationToken));

            await using var tar = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true);
            using (var contents = new MemoryStream(new Contents(madeAt, rooms).Written())) Add(tar, Contents.Name, contents);
            foreach (var name in Kept.FilesIn(folder)) Add(tar, name, Path.Combine(folder, name));
            foreach (var room in rooms) await AddAsync(tar, room, snapshots[room], folder, cancellationToken);
        }
        finally
        {
            foreach (var snapshot in snapshots.Values) await snapshot.DisposeAsync();
        }
    }

    // The copy is as secret as the room's own file, so it is made beside it, on the same disk, and is gone at once.
    private static async Task AddAsync(TarWriter tar, string room, SqliteSnapshot snapshot, string folder, CancellationToken cancellationToken)
    {
        var copies = Directory.CreateDirectory(Path.Combine(folder, Copying));
        try
        {
            var copy = Path.Combine(copies.FullName, Kept.DatabaseOf(room));
            await snapshot.CopyToAsync(copy, cancellationToken);
            Add(tar, Kept.DatabaseOf(room), copy);
        }
        finally
        {
            copies.Delete(recursive: true);
        }
    }

    // One at a time, so that what a backup left that was cut off can be cleared away.
    private static FileStream Alone(string folder)
    {
        FileStream held;
        try
        {
            held = new FileStream(Path.Combine(folder, "backup.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new IOException($"Another backup of {folder} is under way.");
        }
        if (Directory.Exists(Path.Combine(folder, Copying))) Directory.Delete(Path.Combine(folder, Copying), recursive: true);
        return held;
    }

    private static void Add(TarWriter tar, string name, string file)
    {
        using var from = File.OpenRead(file);
        Add(tar, name, from);
    }

    private static void Add(TarWriter tar, string name, Stream from) => tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = from });
}
