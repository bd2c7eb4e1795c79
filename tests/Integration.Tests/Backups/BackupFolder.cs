using System.Buffers.Binary;
using System.Security.Cryptography;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Backups;

/// <summary>A folder with a key pair in it, for backups and what is restored from them.</summary>
internal sealed class BackupFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("safercity-backup-").FullName;

    public BackupFolder()
    {
        using var pair = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(In("public.pem"), pair.ExportSubjectPublicKeyInfoPem());
        File.WriteAllText(In("private.pem"), pair.ExportPkcs8PrivateKeyPem());
        using var other = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(In("other.pem"), other.ExportPkcs8PrivateKeyPem());
    }

    public string Archive => In("city.backup");

    /// <summary>Where is restored to.</summary>
    public string Restored => In("restored");

    public string In(string name) => Path.Combine(path, name);

    public Task<(int Code, string Said)> BackUpAsync(string data) => Typed.VerbAsync("backup", "--data", data, "--to", Archive, "--for", In("public.pem"));

    public Task<(int Code, string Said)> RestoreAsync(string? file = null, string key = "private.pem") => Typed.VerbAsync("restore", "--data", Restored, "--from", file ?? Archive, "--key", In(key));

    /// <summary>The backup with something done to its bytes, beside it.</summary>
    public string Altered(Func<byte[], byte[]> harm)
    {
        File.WriteAllBytes(In("altered.backup"), harm(File.ReadAllBytes(Archive)));
        return In("altered.backup");
    }

    /// <summary>Where the last chunk of a backup begins: cut there, every chunk that is left is whole.</summary>
    public static int LastChunk(byte[] backup)
    {
        var at = "SaferCity backup 1\n".Length + 91;
        while (BinaryPrimitives.ReadUInt32BigEndian(backup.AsSpan(at)) is var word && word >> 31 == 0) at += 4 + (int)word + 16;
        return at;
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
