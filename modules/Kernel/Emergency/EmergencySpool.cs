using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Win32.SafeHandles;

namespace SaferCity.Kernel.Emergency;

/// <summary>
/// Where readings are written down while a room's journal cannot be: one append-only file for all rooms, in a folder that is best on another disk than the
/// databases. It is opened when the host starts, while there is room. A line is on the disk before the record is shown.
/// </summary>
public sealed partial class EmergencySpool : IDisposable
{
    private readonly Lock turn = new();
    private readonly ConcurrentDictionary<string, bool> shut = [];
    private readonly FileStream held;
    private readonly ILogger log;
    private readonly string path;
    private SafeFileHandle file;
    private long length;
    private (int Number, string Hash) last;

    private EmergencySpool(string folder, EmergencyKey key, FileStream held, ILogger log)
    {
        (Folder, Key, this.held, this.log, path) = (folder, key, held, log, SpoolFile.OpenIn(folder));
        (file, length, last) = OpenFile();
    }

    public string Folder { get; }

    public EmergencyKey Key { get; }

    /// <exception cref="InvalidOperationException">The folder cannot be written, or another host writes there.</exception>
    public static EmergencySpool In(string folder, EmergencyKey key, ILogger log)
    {
        try
        {
            Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return new(folder, key, new FileStream(Path.Combine(folder, "emergency.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), log);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"Emergency readings cannot be written down: {error.Message} Name a folder of this host's own with SaferCity:EmergencySpool.");
        }
    }

    /// <summary>Whether the room's journal could not be written when it was last tried.</summary>
    internal bool IsShut(string room) => shut.ContainsKey(room);

    internal void Found(string room, bool writable) => _ = writable ? shut.TryRemove(room, out _) : shut.TryAdd(room, true);

    /// <summary>Writes a reading down and returns when it is on the disk.</summary>
    /// <param name="of">The line, for its number and the hash of the one before.</param>
    /// <returns>False where it could not be written: then nothing may be shown.</returns>
    internal bool Write(Func<int, string, EmergencyLine> of)
    {
        lock (turn)
        {
            var (line, bytes) = EmergencyLine.Of(of(last.Number + 1, last.Hash), Key);
            try
            {
                if (LengthOnDisk() != length) throw new IOException("somebody else has changed the file.");
                RandomAccess.Write(file, bytes, length);
                RandomAccess.FlushToDisk(file);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
            {
                CutBack();
                NotWritten(log, error.Message);
                return false;
            }
            (length, last) = (length + bytes.Length, (line.Number, line.Hash));
            Written(log, line.Number, line.Hash); // what is cut off the file's end later can be missed elsewhere
            return true;
        }
    }

    /// <summary>What stands in the open file, held against what this host has written.</summary>
    internal SpoolFile Look()
    {
        lock (turn) return Compared(SpoolFile.Read(path, Key));
    }

    /// <summary>Ends the file after what was seen, so that later readings go to another.</summary>
    /// <returns>Where it is now; null where readings have come since, or there are none.</returns>
    internal string? Close(SpoolFile seen)
    {
        lock (turn)
        {
            if (Compared(SpoolFile.Read(path, Key)).Last != seen.Last || seen is { Lines: [], Problems: [] }) return null;
            var closed = SpoolFile.ClosedIn(Folder, seen.Lines is [var first, ..] ? new(Convert.FromHexString(first.Hash)[..16]) : Guid.NewGuid());
            if (File.Exists(path)) File.Move(path, closed);
            else File.WriteAllBytes(closed, []);
            file.Dispose();
            (file, length, last) = OpenFile();
            return closed;
        }
    }

    public void Dispose()
    {
        file.Dispose();
        held.Dispose();
    }

    private SpoolFile Compared(SpoolFile found) => found.Last == last ? found
        : found with { Problems = [.. found.Problems, $"Its last line is {found.Last.Number}; the host wrote {last.Number}."] };

    private (SafeFileHandle, long, (int, string)) OpenFile()
    {
        var options = FileMode.OpenOrCreate;
        var opened = File.OpenHandle(path, options, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(opened, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var (found, end) = (SpoolFile.Read(path, Key), RandomAccess.GetLength(opened));
        // What was not written to its end stays, and the next line begins on a line of its own.
        if (end > 0 && File.ReadAllBytes(path)[^1] != (byte)'\n') RandomAccess.Write(opened, "\n"u8, end++);
        foreach (var problem in found.Problems) Wrong(log, path, problem);
        return (opened, end, found.Last);
    }

    private long LengthOnDisk() => new FileInfo(path) is { Exists: true } there ? there.Length : -1;

    // Half a line is taken back, where the disk allows it; where not it stands there as one that was not written to its end.
    private void CutBack()
    {
        try
        {
            if (LengthOnDisk() > length) RandomAccess.SetLength(file, length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A record was read in an emergency: line {Number} of the emergency spool, {Hash}.")]
    private static partial void Written(ILogger log, int number, string hash);

    [LoggerMessage(Level = LogLevel.Error, Message = "A reading could not be written to the emergency spool, and nothing was shown: {Why}")]
    private static partial void NotWritten(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "The emergency spool {Path} is not as it was written. {Problem}")]
    internal static partial void Wrong(ILogger log, string path, string problem);
}
