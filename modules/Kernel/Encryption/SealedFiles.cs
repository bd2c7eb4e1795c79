using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SaferCity.Kernel.Encryption;

/// <summary>A kind of encrypted file: one is never taken for another.</summary>
/// <param name="Name">"backup": the first line names it, and so does what is said of a damaged one.</param>
/// <param name="Done">What was not done with a damaged one: "restored".</param>
public sealed record SealedKind(string Name, string Done)
{
    internal byte[] Magic { get; } = System.Text.Encoding.ASCII.GetBytes($"SaferCity {Name} 1\n");
}

/// <summary>How a file is encrypted: to a public key of the kind that all of the product's keys are, elliptic curve P-256.</summary>
public static class SealedFiles
{
    // A file: the line Magic, which says of what kind it is; a one-time P-256 public key (SubjectPublicKeyInfo, OneTimeKey bytes); chunks to its end.
    // The chunks' key: HKDF-SHA256 (RFC 5869) of the ECDH secret of the one-time key and the recipient's; salt: both public keys; info: Magic.
    // A chunk: four bytes, big-endian (bit 31: this is the last; the rest: its length n, at most Most); n bytes by AES-256-GCM; its tag.
    // Nonce: the chunk's number, from 0. Associated data: the four bytes. So what is altered, left out, moved or cut off is found.
    // It says who can read it, not who wrote it: a public key is known to others.
    internal const int Most = 1 << 16, TagSize = 16, OneTimeKey = 91;
    internal const uint Last = 1u << 31;
    private const string P256 = "1.2.840.10045.3.1.7";

    /// <param name="pem">The key.</param>
    /// <param name="named">What named it: "--for".</param>
    /// <exception cref="ArgumentException">It is no public key that can be used.</exception>
    public static ECDiffieHellman PublicKey(string pem, string named) => PemEncoding.TryFind(pem, out var found) && pem[found.Label].Contains("PRIVATE", StringComparison.Ordinal)
        ? throw new ArgumentException(named + " names a private key. Encrypt to its public half, and keep the private one away from this machine.")
        : Read(pem, named + " names no public key (P-256, PEM).");

    /// <exception cref="ArgumentException">It is no private key that can be used.</exception>
    public static ECDiffieHellman PrivateKey(string pem) => pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal)
        ? Read(pem, "--key names no private key (P-256, PEM, without a password).")
        : throw new ArgumentException("--key names no private key (P-256, PEM, without a password).");

    internal static AesGcm Between(SealedKind kind, ECDiffieHellman mine, ECDiffieHellman theirs, ReadOnlySpan<byte> oneTime, ReadOnlySpan<byte> recipient)
    {
        using var other = theirs.PublicKey;
        return new(HKDF.DeriveKey(HashAlgorithmName.SHA256, mine.DeriveRawSecretAgreement(other), 32, [.. oneTime, .. recipient], kind.Magic), TagSize);
    }

    internal static byte[] Nonce(long chunk)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(4), chunk);
        return nonce;
    }

    private static ECDiffieHellman Read(string pem, string problem)
    {
        var key = ECDiffieHellman.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == P256) return key;
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
        }
        key.Dispose();
        throw new ArgumentException(problem);
    }
}
