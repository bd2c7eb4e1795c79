using System.CommandLine;
using SaferCity.Kernel.Encryption;
using SaferCity.Server.Backups;

namespace SaferCity.Server.Verbs;

/// <summary>Writes all records and keys to one encrypted file, while the host runs: <c>backup --to FILE --for PUBLIC-KEY.pem</c>.</summary>
internal static class Backup
{
    public static Command Command()
    {
        var to = new Option<FileInfo>("--to") { Required = true, Description = "The file to write" };
        var recipient = new Option<FileInfo>("--for") { Required = true, Description = "The public key (P-256, PEM) to which it is encrypted: its private half alone opens it, and belongs on another machine" };
        var data = new Option<string?>("--data") { Description = "The data folder" };
        var verb = new Command("backup", "Write all records and keys to one encrypted file. The host may run meanwhile.") { to, recipient, data };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            using var key = SealedFiles.PublicKey(await File.ReadAllTextAsync(parsed.GetValue(recipient)!.FullName, cancellationToken), "--for");
            await using var house = CommandLine.House(parsed.GetValue(data));
            await WritingBackup.WriteAsync(house, CommandLine.FolderOf(parsed.GetValue(data)), parsed.GetValue(to)!.FullName, key, cancellationToken);
            System.Console.WriteLine($"{parsed.GetValue(to)!.FullName} is written. It holds all that was acknowledged before it was begun, and the keys.");
            return 0;
        });
        return verb;
    }
}
