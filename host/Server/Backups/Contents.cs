using System.Text.Json;
using System.Text.RegularExpressions;
using SaferCity.Kernel.Encryption;

namespace SaferCity.Server.Backups;

/// <summary>What a backup says of itself, first of all.</summary>
/// <param name="MadeAt">When its snapshots were begun, by the real clock.</param>
/// <param name="Rooms">Whose databases it holds.</param>
internal sealed record Contents(DateTimeOffset MadeAt, string[] Rooms)
{
    public const string Name = "backup.json";

    /// <summary>A backup as an encrypted file. Inside is a tar: this first, then the keys, then a database for each room.</summary>
    public static readonly SealedKind Kind = new("backup", "restored");

    public static Contents Read(Stream from) => JsonSerializer.Deserialize<Contents>(from) ?? throw new JsonException();

    public byte[] Written() => JsonSerializer.SerializeToUtf8Bytes(this);
}

/// <summary>What there is in a data folder to be kept. The rest (socket, lock) is made at every start.</summary>
internal static partial class Kept
{
    public static string DatabaseOf(string room) => room + ".db";

    /// <summary>The files beside the databases, by their names in the folder: keys, and that it is a demonstration.</summary>
    public static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(name => BesideDatabases().IsMatch(name)).Order(StringComparer.Ordinal);

    /// <summary>Whether a backup may hold a file of this name: whoever has the public key can write one that names any other.</summary>
    public static bool IsName(string name) => BesideDatabases().IsMatch(name) || Database().IsMatch(name);

    [GeneratedRegex(@"\A([a-z][a-z-]*\.key|story\.(begun|told)|keys/[A-Za-z0-9-]+\.xml|emergency/emergency[a-z0-9.-]*\.spool)\z")]
    private static partial Regex BesideDatabases();

    [GeneratedRegex(@"\A[a-z][a-z_]*\.db\z")]
    private static partial Regex Database();
}
