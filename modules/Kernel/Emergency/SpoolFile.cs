namespace SaferCity.Kernel.Emergency;

/// <summary>What stands in one file of the emergency spool.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Lines">The lines that are as they were written, in order.</param>
/// <param name="Problems">What is wrong with the rest, a sentence each: lines that were changed, removed or torn.</param>
public sealed record SpoolFile(string Path, IReadOnlyList<EmergencyLine> Lines, IReadOnlyList<string> Problems)
{
    /// <summary>What the first line of a file follows.</summary>
    internal static readonly string Beginning = new('0', EmergencyKey.HashLength);

    private const string Open = "emergency.spool", Begin = "emergency-", Closed = ".closed.spool", Merged = ".merged.spool";

    /// <summary>The number and the hash of the last line.</summary>
    internal (int Number, string Hash) Last => Lines is [.., var last] ? (last.Number, last.Hash) : (0, Beginning);

    /// <summary>The one to which lines are added.</summary>
    internal static string OpenIn(string folder) => System.IO.Path.Combine(folder, Open);

    /// <summary>One to which no more are added, by the id of what it tells of.</summary>
    internal static string ClosedIn(string folder, Guid episode) => System.IO.Path.Combine(folder, $"{Begin}{episode:N}{Closed}");

    /// <summary>Those in a folder that are closed and not merged.</summary>
    internal static List<string> AllClosedIn(string folder) => Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, Begin + "*" + Closed).Order(StringComparer.Ordinal)] : [];

    /// <summary>Those in a folder that are merged, with what could not be entered.</summary>
    internal static List<string> AllMergedIn(string folder) => [.. Directory.EnumerateFiles(folder, Begin + "*" + Merged).Order(StringComparer.Ordinal)];

    /// <summary>The id in the name of a file that is closed or merged.</summary>
    internal static Guid EpisodeOf(string file) => Guid.Parse(System.IO.Path.GetFileName(file).AsSpan(Begin.Length, 32));

    /// <summary>
    /// What stands in the journals now, each line by its hash, stands nowhere else: its reasons can be erased there. Lines that are not as they were written
    /// are in no journal: they are kept beside, as they are, for whoever reviews the emergency.
    /// </summary>
    internal static void PutAway(string closed, EmergencyKey key)
    {
        if (NotEntered(closed, key) is { Length: > 0 } left)
        {
            using var merged = new FileStream(closed[..^Closed.Length] + Merged, FileMode.Create, FileAccess.Write);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(merged.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            merged.Write(left);
            merged.Flush(flushToDisk: true);
        }
        Destroy(closed);
    }

    /// <summary>A merged file that an earlier version kept whole is put away as one that is closed: that its lines were entered is known by their hashes.</summary>
    internal static void PutAwayAgain(string merged, EmergencyKey key)
    {
        var closed = merged[..^Merged.Length] + Closed;
        if (File.Exists(closed)) return; // what is to be merged still comes first
        File.Move(merged, closed);
        PutAway(closed, key);
    }

    /// <summary>The lines of a file that are not as they were written.</summary>
    internal static byte[] NotEntered(string path, EmergencyKey key)
    {
        var bytes = File.ReadAllBytes(path);
        using var left = new MemoryStream();
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            var line = bytes.AsSpan()[range];
            if (line.IsEmpty || EmergencyLine.Read(line, key) is not null) continue;
            left.Write(line);
            left.WriteByte((byte)'\n');
        }
        return left.ToArray();
    }

    /// <summary>Overwrites a file and deletes it, as far as the disk writes in place.</summary>
    internal static void Destroy(string path)
    {
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            file.Write(new byte[file.Length]);
            file.Flush(flushToDisk: true);
        }
        File.Delete(path);
    }

    /// <summary>An empty one where there is no such file.</summary>
    internal static SpoolFile Read(string path, EmergencyKey key)
    {
        var (lines, problems, broken) = (new List<EmergencyLine>(), new List<string>(), false);
        ReadOnlySpan<byte> rest = File.Exists(path) ? File.ReadAllBytes(path) : [];
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var written = end < 0 ? rest : rest[..end];
            var last = lines is [.., var one] ? one : null;
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (written.IsEmpty) continue;
            if (EmergencyLine.Read(written, key) is { } line)
            {
                if (!broken && (line.Number != (last?.Number ?? 0) + 1 || line.Previous != (last?.Hash ?? Beginning))) problems.Add($"Lines are missing before line {line.Number}.");
                lines.Add(line);
                broken = false;
            }
            else if (EmergencyLine.LooksWhole(written))
            {
                problems.Add($"A line after line {last?.Number ?? 0} was changed.");
                broken = true;
            }
            else problems.Add($"After line {last?.Number ?? 0} stands a line that was not written to its end.");
        }
        return new(path, lines, problems);
    }
}
