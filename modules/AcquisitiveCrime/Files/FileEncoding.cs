using System.Buffers;
using System.Text.Unicode;

namespace SaferCity.AcquisitiveCrime.Files;

/// <summary>Files are UTF-8, with a byte order mark or without. Checked before a row is read, so that the refusal can name the line.</summary>
internal static class FileEncoding
{
    private const int Window = 64 * 1024;

    /// <summary>Reads the whole stream and refuses what is not text in UTF-8.</summary>
    public static void Check(Stream file)
    {
        var bytes = new byte[Window];
        var text = new char[Window];
        var (kept, line, first) = (0, 1, true);
        while (true)
        {
            var read = file.ReadAtLeast(bytes.AsSpan(kept), Window - kept, throwOnEndOfStream: false);
            var last = read < Window - kept;
            var window = bytes.AsSpan(0, kept + read);
            if (first) CheckStart(window);
            first = false;

            var found = Utf8.ToUtf16(window, text, out var used, out _, replaceInvalidSequences: false, isFinalBlock: last);
            line += window[..used].Count((byte)'\n');
            if (found is OperationStatus.InvalidData) throw FileRefusals.NotUtf8.With($"Look at line {line}.").Now();
            if (window[..used].Contains((byte)0)) throw FileRefusals.NotText.Now();
            if (last) return;

            kept = window.Length - used;
            window[used..].CopyTo(bytes);
        }
    }

    private static void CheckStart(ReadOnlySpan<byte> start)
    {
        FileRefusals.Empty.When(start.IsEmpty);
        FileRefusals.NotUtf8.With("It is UTF-16.").When(start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]));
        FileRefusals.NotText.When(start.StartsWith("PK\u0003"u8));
    }
}
