using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.Json;
using SaferCity.Kernel.Encryption;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;

namespace SaferCity.Server.Backups;

/// <summary>Restores a backup into an empty folder: all of it or nothing. It is unpacked in a folder inside, with which no host starts, and moved up when all is well.</summary>
internal static class ReadingBackup
{
    /// <returns>When the backup was made, and what a doctor finds in what was restored.</returns>
    /// <exception cref="InvalidOperationException">The folder is not empty, or the backup is of a newer SaferCity.</exception>
    /// <exception cref="IOException">The key is another one, or the file is not as it was written.</exception>
    public static async Task<(DateTimeOffset MadeAt, List<Checked> Found)> RestoreAsync(string folder, Stream from, ECDiffieHellman key, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new InvalidOperationException($"{folder} is not empty. A backup is restored into an empty folder only, so that no record is overwritten: name another one with --data.");
        using var mine = DataFolder.Lock(folder);
        var unpacked = Directory.CreateDirectory(Path.Combine(folder, DataFolder.Restoring)).FullName;
        try
        {
            var contents = Unpack(from, key, unpacked);
            var found = await MarkAsync(unpacked, contents, cancellationToken);
            foreach (var entry in Directory.EnumerateFileSystemEntries(unpacked).Order(StringComparer.Ordinal).ToList()) Directory.Move(entry, Path.Combine(folder, Path.GetFileName(entry)));
            Directory.Delete(unpacked);
            return (contents.MadeAt, found);
        }
        catch
        {
            foreach (var inside in new DirectoryInfo(folder).EnumerateDirectories().ToList()) inside.Delete(recursive: true);
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles().ToList()) file.Delete();
            throw;
        }
    }

    private static Contents Unpack(Stream from, ECDiffieHellman key, string to)
    {
        using var archive = new OpeningStream(from, Contents.Kind, key);
        using var tar = new TarReader(archive);
        if (tar.GetNextEntry() is not { Name: Contents.Name, DataStream: { } first }) throw new IOException("The backup does not begin as one does.");
        var contents = ContentsIn(first);
        while (tar.GetNextEntry() is { } entry) Keep(entry, to);
        archive.CopyTo(Stream.Null); // only at its end is it known that nothing was cut off
        if (contents.Rooms.Where(room => !File.Exists(Path.Combine(to, Kept.DatabaseOf(room)))).ToList() is { Count: > 0 } missing) throw new IOException($"The backup lacks the records of {string.Join(", ", missing)}.");
        if (contents.Rooms.Except(Rooms.All.Select(room => room.Name)).ToList() is { Count: > 0 } unknown) throw new InvalidOperationException($"The backup holds records of {string.Join(", ", unknown)}, which this SaferCity does not know: restore it with a newer one.");
        return contents;
    }

    private static Contents ContentsIn(Stream first)
    {
        try
        {
            return Contents.Read(first);
        }
        catch (JsonException)
        {
            throw new IOException("The backup does not say what it holds.");
        }
    }

    private static void Keep(TarEntry entry, string to)
    {
        if (entry.EntryType is not TarEntryType.RegularFile || !Kept.IsName(entry.Name)) throw new IOException("The backup holds a file that no backup holds. Nothing was restored.");
        var file = Path.Combine(to, entry.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var kept = new FileStream(file, WritingBackup.OnlyMine());
        entry.DataStream?.CopyTo(kept);
        kept.Flush(flushToDisk: true);
    }

    // By a house of its own on what was unpacked: migrated as at a start, and each room's journal says what happened to it.
    private static async Task<List<Checked>> MarkAsync(string unpacked, Contents contents, CancellationToken cancellationToken)
    {
        await using var house = ServerHost.HouseOf([$"--SaferCity:Data={unpacked}"]).BuildServiceProvider();
        await using var engine = house.GetRequiredService<IEngine>();
        await ServerHost.MigrateAsync(house, cancellationToken);
        await UnsaidFacts.ForgetAsync(engine, house.GetServices<Room>(), house.GetServices<Listener>(), cancellationToken);
        foreach (var room in house.GetServices<Room>()) await RestoredFromBackup.MarkAsync(house, room, contents.MadeAt, cancellationToken);

        var found = new List<Checked>();
        foreach (var room in Rooms.All)
            await foreach (var line in RoomCheck.AllAsync(engine, room.Name, room.Assembly, cancellationToken)) found.Add(line);
        return found;
    }
}
