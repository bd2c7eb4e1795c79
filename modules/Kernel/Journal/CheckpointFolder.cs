using System.Security.Cryptography;
using System.Text.Json;

namespace SaferCity.Kernel.Journal;

/// <summary>Checkpoints as somebody keeps them: a small file for each room and time, and beside them the public half of the one key that signed them.</summary>
public sealed class CheckpointFolder
{
    private const string PublicKey = "checkpoint-key.pem";
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    private CheckpointFolder(string key, List<Checkpoint> checkpoints, List<string> problems) => (Key, Checkpoints, Problems) = (key, checkpoints, problems);

    /// <summary>The fingerprint of the key that signed, to be compared with the one that was noted when the first checkpoint was made.</summary>
    public string Key { get; }

    /// <summary>Those whose signatures hold.</summary>
    public IReadOnlyList<Checkpoint> Checkpoints { get; }

    /// <summary>A sentence for each file that is no checkpoint, or not one of this key.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <exception cref="FileNotFoundException">The public key is not there.</exception>
    public static CheckpointFolder Read(string folder)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(Path.Combine(folder, PublicKey)));
        var (checkpoints, problems) = (new List<Checkpoint>(), new List<string>());
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            if (In(file) is { } checkpoint && checkpoint.IsSignedWith(key)) checkpoints.Add(checkpoint);
            else problems.Add($"{Path.GetFileName(file)}: this is no checkpoint, or its signature does not hold.");
        }
        return new(CheckpointKey.Fingerprint(key), checkpoints, problems);
    }

    /// <summary>Adds a checkpoint.</summary>
    /// <returns>The name of its file.</returns>
    /// <exception cref="InvalidOperationException">The folder's checkpoints were signed with another key.</exception>
    public static string Keep(string folder, Checkpoint checkpoint, ECDsa key)
    {
        Directory.CreateDirectory(folder);
        var (path, pem) = (Path.Combine(folder, PublicKey), key.ExportSubjectPublicKeyInfoPem());
        if (!File.Exists(path)) File.WriteAllText(path, pem);
        else if (File.ReadAllText(path) != pem) throw new InvalidOperationException($"{folder} holds checkpoints that another key signed. Name another folder.");
        var name = $"{checkpoint.Room}-{checkpoint.At.Replace(':', '-')}.json";
        using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
        JsonSerializer.Serialize(file, checkpoint, Json);
        file.Flush(flushToDisk: true);
        return name;
    }

    private static Checkpoint? In(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Checkpoint>(File.ReadAllText(file), Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
