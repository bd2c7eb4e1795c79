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

    /// <summary>The id in a closed file's name.</summary>
    internal static Guid EpisodeOf(string closed) => Guid.Parse(System.IO.Path.GetFileName(closed)[Begin.Length..^Closed.Length]);

    /// <summary>The file is kept beside the others, and not read again.</summary>
    internal static void PutAway(string closed) => File.Move(closed, closed[..^Closed.Length] + Merged, overwrite: true);

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
