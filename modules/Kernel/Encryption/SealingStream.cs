using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SaferCity.Kernel.Encryption;

/// <summary>Encrypts what is written, chunk by chunk. Only <see cref="Finish"/> writes the last chunk, without which the file counts as cut off.</summary>
public sealed class SealingStream : Stream
{
    private readonly Stream to;
    private readonly AesGcm key;
    private readonly byte[] plain = new byte[SealedFiles.Most], sealedBytes = new byte[SealedFiles.Most];
    private int filled;
    private long chunk;

    public SealingStream(Stream to, SealedKind kind, ECDiffieHellman recipient)
    {
        this.to = to;
        using var once = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var oneTime = once.ExportSubjectPublicKeyInfo();
        key = SealedFiles.Between(kind, once, recipient, oneTime, recipient.ExportSubjectPublicKeyInfo());
        to.Write(kind.Magic);
        to.Write(oneTime);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (filled == plain.Length) Put(0);
            var part = buffer[..Math.Min(buffer.Length, plain.Length - filled)];
            part.CopyTo(plain.AsSpan(filled));
            filled += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public void Finish() => Put(SealedFiles.Last);

    public override void Flush() => to.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) key.Dispose();
        CryptographicOperations.ZeroMemory(plain);
        base.Dispose(disposing);
    }

    private void Put(uint last)
    {
        Span<byte> head = stackalloc byte[4], tag = stackalloc byte[SealedFiles.TagSize];
        BinaryPrimitives.WriteUInt32BigEndian(head, (uint)filled | last);
        key.Encrypt(SealedFiles.Nonce(chunk++), plain.AsSpan(0, filled), sealedBytes.AsSpan(0, filled), tag, head);
        to.Write(head);
        to.Write(sealedBytes.AsSpan(0, filled));
        to.Write(tag);
        filled = 0;
    }
}
