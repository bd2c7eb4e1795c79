using System.Security.Cryptography;

namespace SaferCity.Kernel.Journal;

/// <summary>The key that signs checkpoints and nothing else. It lives in the data folder and is made when it is first wanted.</summary>
public static class CheckpointKey
{
    /// <exception cref="ArgumentException">The file holds no private key.</exception>
    public static ECDsa In(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "checkpoint.key");
        if (!File.Exists(path)) Make(path);
        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(path));
        return key;
    }

    /// <summary>By which people compare keys: SHA-256 over the public half (SubjectPublicKeyInfo, DER), in hexadecimal.</summary>
    public static string Fingerprint(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    // Only the host's own user can read it, from the moment it is there.
    private static void Make(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(path, options);
        file.Write(key.ExportPkcs8PrivateKeyPem());
    }
}
