using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SaferCity.Kernel.Encryption;

/// <summary>Reads what <see cref="SealingStream"/> wrote, and gives out no byte that was not checked. Only at its end is it known to be whole.</summary>
public sealed class OpeningStream : Stream
{
    private readonly SealedKind kind;
    private readonly Stream from;
    private readonly AesGcm key;
    private readonly byte[] plain = new byte[SealedFiles.Most], sealedBytes = new byte[SealedFiles.Most];
    private int filled, given;
    private long chunk;
    private bool last;

    /// <exception cref="IOException">The file is of another kind, or none.</exception>
    public OpeningStream(Stream from, SealedKind kind, ECDiffieHellman recipient)
    {
        (this.from, this.kind) = (from, kind);
        var (magic, oneTime) = (new byte[kind.Magic.Length], new byte[SealedFiles.OneTimeKey]);
        Fill(magic);
        if (!magic.AsSpan().SequenceEqual(kind.Magic)) throw new IOException($"The file is no {kind.Name} that this SaferCity wrote.");
        Fill(oneTime);
        using var once = ECDiffieHellman.Create();
        try
        {
            once.ImportSubjectPublicKeyInfo(oneTime, out _);
            key = SealedFiles.Between(kind, recipient, once, oneTime, recipient.ExportSubjectPublicKeyInfo());
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            throw new IOException(Altered);
        }
    }

    private string Altered => $"The {kind.Name} was altered or damaged after it was written. Nothing was {kind.Done}.";

    private string CutOff => $"The {kind.Name} is not whole: its end was cut off. Nothing was {kind.Done}.";

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        while (given == filled && !last) Take();
        var part = plain.AsSpan(given, Math.Min(buffer.Length, filled - given));
        part.CopyTo(buffer);
        given += part.Length;
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) key.Dispose();
        CryptographicOperations.ZeroMemory(plain);
        base.Dispose(disposing);
    }

    private void Take()
    {
        Span<byte> head = stackalloc byte[4], tag = stackalloc byte[SealedFiles.TagSize];
        Fill(head);
        var word = BinaryPrimitives.ReadUInt32BigEndian(head);
        var length = (int)(word & ~SealedFiles.Last);
        if (length > SealedFiles.Most) throw new IOException(Altered);
        Fill(sealedBytes.AsSpan(0, length));
        Fill(tag);
        try
        {
            key.Decrypt(SealedFiles.Nonce(chunk), sealedBytes.AsSpan(0, length), tag, plain.AsSpan(0, length), head);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new IOException(chunk == 0 ? $"The {kind.Name} does not open with this key: it was encrypted to another, or altered. Nothing was {kind.Done}." : Altered);
        }
        (filled, given, last) = (length, 0, word >= SealedFiles.Last);
        chunk++;
        if (last && from.ReadByte() >= 0) throw new IOException(Altered);
    }

    private void Fill(Span<byte> bytes)
    {
        if (from.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length) throw new IOException(CutOff);
    }
}
