using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SaferCity.Kernel.Journal;

/// <summary>What a room's journal was at one moment, signed: who keeps it elsewhere can tell later whether the journal was rewritten.</summary>
/// <param name="Room">"vawg".</param>
/// <param name="Size">How many entries the journal had.</param>
/// <param name="Head">The hash of the last one; sixty-four zeros where there was none.</param>
/// <param name="At">When, in UTC: "2021-11-15T12:00:00.000000Z".</param>
/// <param name="Signature">ES256 (RFC 7518 section 3.4) over <see cref="Signed"/>, in base64url.</param>
public sealed record Checkpoint(string Room, long Size, string Head, string At, string Signature)
{
    public static Checkpoint Of(string room, JournalHead head, DateTimeOffset at, ECDsa key)
    {
        var unsigned = new Checkpoint(room, head.Size, head.Hash, at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture), "");
        return unsigned with { Signature = Base64Url.EncodeToString(key.SignData(unsigned.Signed(), HashAlgorithmName.SHA256)) };
    }

    /// <summary>What is signed: five lines in UTF-8, each with a line feed at its end, which are this kind of file, room, size, head and time.</summary>
    public byte[] Signed() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"SaferCity journal checkpoint 1\n{Room}\n{Size}\n{Head}\n{At}\n"));

    /// <summary>Whether this key signed it as it is.</summary>
    public bool IsSignedWith(ECDsa key)
    {
        var signature = new byte[64];
        var read = Base64Url.DecodeFromChars(Signature, signature, out _, out var length);
        return read is OperationStatus.Done && length == signature.Length && key.VerifyData(Signed(), signature, HashAlgorithmName.SHA256);
    }
}
