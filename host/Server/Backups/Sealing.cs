using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SaferCity.Server.Backups;

/// <summary>How a backup is encrypted: to a public key of the kind that all of the product's keys are, elliptic curve P-256.</summary>
internal static class Sealing
{
    // A file: the line Magic; a one-time P-256 public key (SubjectPublicKeyInfo, OneTimeKey bytes); chunks to its end.
    // The chunks' key: HKDF-SHA256 (RFC 5869) of the ECDH secret of the one-time key and the recipient's; salt: both public keys; info: Magic.
    // A chunk: four bytes, big-endian (bit 31: this is the last; the rest: its length n, at most Most); n bytes by AES-256-GCM; its tag.
    // Nonce: the chunk's number, from 0. Associated data: the four bytes. So what is altered, left out, moved or cut off is found.
    // Inside is a tar: backup.json first, then the keys, then a database for each room.
    // It says who can read it, not who wrote it: a public key is known to others.
    public const int Most = 1 << 16, TagSize = 16, OneTimeKey = 91;
    public const uint Last = 1u << 31;
    private const string P256 = "1.2.840.10045.3.1.7";

    public static ReadOnlySpan<byte> Magic => "SaferCity backup 1\n"u8;

    /// <exception cref="ArgumentException">It is no public key that can be used.</exception>
    public static ECDiffieHellman PublicKey(string pem) => PemEncoding.TryFind(pem, out var found) && pem[found.Label].Contains("PRIVATE", StringComparison.Ordinal)
        ? throw new ArgumentException("--for names a private key. Encrypt to its public half, and keep the private one away from this machine.")
        : Read(pem, "--for names no public key (P-256, PEM).");

    /// <exception cref="ArgumentException">It is no private key that can be used.</exception>
    public static ECDiffieHellman PrivateKey(string pem) => pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal)
        ? Read(pem, "--key names no private key (P-256, PEM, without a password).")
        : throw new ArgumentException("--key names no private key (P-256, PEM, without a password).");

    public static AesGcm Between(ECDiffieHellman mine, ECDiffieHellman theirs, ReadOnlySpan<byte> oneTime, ReadOnlySpan<byte> recipient)
    {
        using var other = theirs.PublicKey;
        return new(HKDF.DeriveKey(HashAlgorithmName.SHA256, mine.DeriveRawSecretAgreement(other), 32, [.. oneTime, .. recipient], Magic.ToArray()), TagSize);
    }

    public static byte[] Nonce(long chunk)
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
