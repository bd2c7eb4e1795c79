using System.CommandLine;
using SaferCity.Kernel.Encryption;
using SaferCity.Practice.MeetingPacks;
using SaferCity.Server.Backups;

namespace SaferCity.Server.Verbs;

/// <summary>Opens the pack of a meeting, to be printed, without a database and without a host: <c>open-pack --from FILE --key PRIVATE-KEY.pem --to FILE</c>.</summary>
internal static class OpenPack
{
    public static Command Command()
    {
        var from = new Option<FileInfo>("--from") { Required = true, Description = "The pack" };
        var key = new Option<FileInfo>("--key") { Required = true, Description = "The private key (P-256, PEM) of the public key to which it was encrypted" };
        var to = new Option<FileInfo>("--to") { Required = true, Description = "The page to write, like pack.html: any browser prints it. It is not encrypted: destroy it when it is printed" };
        var verb = new Command("open-pack", "Open the encrypted pack of a meeting, to be printed. Needs no database and no running host.") { from, key, to };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            using var secret = SealedFiles.PrivateKey(await File.ReadAllTextAsync(parsed.GetValue(key)!.FullName, cancellationToken));
            await using var pack = parsed.GetValue(from)!.OpenRead();
            await using var opening = new OpeningStream(pack, MeetingPack.Kind, secret);
            using var page = new MemoryStream();
            await opening.CopyToAsync(page, cancellationToken); // only at its end is it known to be whole
            await using var file = new FileStream(parsed.GetValue(to)!.FullName, WritingBackup.OnlyMine());
            await file.WriteAsync(page.ToArray(), cancellationToken);
            System.Console.WriteLine($"{parsed.GetValue(to)!.FullName} is written, and not encrypted. Print it in a browser and delete it.");
            return 0;
        });
        return verb;
    }
}
