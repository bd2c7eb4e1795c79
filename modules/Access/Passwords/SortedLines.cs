using System.Text;

namespace SaferCity.Access.Passwords;

/// <summary>Looks a password up in a sorted file of any size, by halves: a billion lines are thirty looks.</summary>
internal static class SortedLines
{
    private const int Longest = 512;

    /// <summary>
    /// Lines are in the order of their bytes, each a password, or each a SHA-1 in capitals with or without ":count" after it, as Pwned Passwords is
    /// downloaded in order of hash. What the first line is, all are.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read: no password is taken unlooked at.</exception>
    public static bool Hold(string path, string password)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var hashed = IsHash(LineAt(file, 0).Text);
        var sought = Encoding.UTF8.GetBytes(hashed ? BreachedPasswords.Sha1(password) : password);
        var (low, high) = (0L, file.Length);
        while (low < high)
        {
            var line = LineAt(file, low + ((high - low) / 2));
            var order = line.Text.AsSpan(0, hashed ? Math.Min(40, line.Text.Length) : line.Text.Length).SequenceCompareTo(sought);
            if (order == 0) return true;
            if (order < 0) low = line.End;
            else high = line.Start;
        }
        return false;
    }

    private static bool IsHash(byte[] line) => line.Length >= 40 && line.AsSpan(0, 40).IndexOfAnyExcept("0123456789ABCDEF"u8) < 0;

    // The line that holds this byte: from the newline before it to the newline at or after it.
    private static (long Start, long End, byte[] Text) LineAt(FileStream file, long at)
    {
        var from = Math.Max(0, at - Longest);
        var bytes = new byte[2 * Longest];
        var read = RandomAccess.Read(file.SafeFileHandle, bytes, from);
        var here = (int)(at - from);
        var start = bytes.AsSpan(0, here).LastIndexOf((byte)'\n') + 1;
        var length = bytes.AsSpan(here, read - here).IndexOf((byte)'\n') is var newline and >= 0 ? here + newline - start : read - start;
        return (from + start, Math.Min(file.Length, from + start + length + 1), bytes.AsSpan(start, length).TrimEnd((byte)'\r').ToArray());
    }
}
