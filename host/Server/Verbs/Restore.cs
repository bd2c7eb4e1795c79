using System.CommandLine;
using SaferCity.Kernel.Encryption;
using SaferCity.Server.Backups;

namespace SaferCity.Server.Verbs;

/// <summary>Puts a backup into an empty data folder: <c>restore --from FILE --key PRIVATE-KEY.pem</c>.</summary>
internal static class Restore
{
    public static Command Command()
    {
        var from = new Option<FileInfo>("--from") { Required = true, Description = "The backup" };
        var key = new Option<FileInfo>("--key") { Required = true, Description = "The private key (P-256, PEM) of the pair to which it was encrypted" };
        var data = new Option<string?>("--data") { Description = "The data folder, which must be empty or not there yet" };
        var verb = new Command("restore", "Put a backup into an empty data folder. Every room's journal says that it was restored. Ends with 1 where the doctor finds something in it.") { from, key, data };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            if (CommandLine.SettingsOf([]).Storage != "sqlite") throw new InvalidOperationException("The records are in PostgreSQL: restore them with pg_restore.");
            using var secret = SealedFiles.PrivateKey(await File.ReadAllTextAsync(parsed.GetValue(key)!.FullName, cancellationToken));
            await using var file = parsed.GetValue(from)!.OpenRead();
            var folder = CommandLine.FolderOf(parsed.GetValue(data));
            var (madeAt, found) = await ReadingBackup.RestoreAsync(folder, file, secret, cancellationToken);
            System.Console.WriteLine($"{folder} is as it was on {madeAt.UtcDateTime:d MMMM yyyy} at {madeAt.UtcDateTime:HH:mm} UTC.");
            return Doctor.Say(found.Where(line => line.Problem is not null));
        });
        return verb;
    }
}
