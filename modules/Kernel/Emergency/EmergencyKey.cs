using System.Security.Cryptography;
using System.Text;

namespace SaferCity.Kernel.Emergency;

/// <summary>
/// The secret of the emergency spool: it chains the lines (HMAC-SHA-256) and seals what people wrote (AES-256-GCM). It lives in the data folder and is made
/// before it is needed, so that who has only the spool can neither read a reason nor write a line that fits.
/// </summary>
public sealed class EmergencyKey
{
    internal const int HashLength = 64;
    private const int Size = 32, NonceSize = 12, TagSize = 16;
    private readonly byte[] chain, seal;

    private EmergencyKey(byte[] secret) => (chain, seal) =
        (HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Size, info: "chain"u8.ToArray()), HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Size, info: "seal"u8.ToArray()));

    /// <summary>The key in this data folder, or null where there is none yet.</summary>
    /// <exception cref="InvalidOperationException">The file holds no such key.</exception>
    public static EmergencyKey? In(string dataFolder)
    {
        var file = FileIn(dataFolder);
        if (!File.Exists(file)) return null;
        var secret = Convert.TryFromBase64String(File.ReadAllText(file).Trim(), new byte[Size + 3], out var length) && length == Size ? Convert.FromBase64String(File.ReadAllText(file).Trim()) : null;
        return secret is null ? throw new InvalidOperationException($"{file} holds no key of an emergency spool.") : new(secret);
    }

    /// <summary>The same, made where there is none: only the host's own user can read it, from the moment it is there.</summary>
    public static EmergencyKey MadeIn(string dataFolder)
    {
        if (In(dataFolder) is { } there) return there;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var secret = RandomNumberGenerator.GetBytes(Size);
        using (var file = new FileStream(FileIn(dataFolder), options))
        {
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(secret)));
            file.Flush(flushToDisk: true);
        }
        return new(secret);
    }

    internal string HashOf(ReadOnlySpan<byte> line) => Convert.ToHexStringLower(HMACSHA256.HashData(chain, line));

    internal string Sealed(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(seal, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length));
        return Convert.ToBase64String(box);
    }

    internal string Opened(string text)
    {
        var box = Convert.FromBase64String(text);
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(seal, TagSize);
        aes.Decrypt(box.AsSpan(0, NonceSize), box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length), plain);
        return Encoding.UTF8.GetString(plain);
    }

    private static string FileIn(string dataFolder) => Path.Combine(dataFolder, "emergency-spool.key");
}
