using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using SaferCity.AcquisitiveCrime.Files;

namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>
/// Gives each row of one file its id: month, force, kind, Crime ID and content, with an ordinal for equal rows. A Crime ID alone would lose rows: the
/// files repeat some with different content. SHA-256, cut to 128 bits.
/// </summary>
internal sealed class RowKey(PoliceFileName file)
{
    private const char Between = '\u001F';

    private readonly Dictionary<Guid, int> seen = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] start = Encoding.UTF8.GetBytes($"{file.Kind}{Between}{file.Force}{Between}{file.Month}");
    private byte[] buffer = new byte[1024];

    public PoliceRowId Next(IParser row)
    {
        hash.AppendData(start);
        for (var i = 0; i < row.Count; i++) Append(row[i]);
        var content = Finish();

        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, content, out _);
        if (times++ == 0) return new(content);
        hash.AppendData(content.ToByteArray());
        Append((times - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new(Finish());
    }

    private void Append(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length) + 1;
        if (buffer.Length < most) buffer = new byte[most];
        buffer[0] = (byte)Between;
        hash.AppendData(buffer, 0, 1 + Encoding.UTF8.GetBytes(text, buffer.AsSpan(1)));
    }

    private Guid Finish()
    {
        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return new Guid(digest[..16], bigEndian: true);
    }
}
