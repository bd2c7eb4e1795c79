using System.CommandLine;
using SaferCity.Access;
using SaferCity.Access.Contracts;

namespace SaferCity.Server.Verbs;

/// <summary>Registers a partner system's public key and prints how to call.</summary>
internal static class RegisterPartner
{
    public static Command Command()
    {
        var system = new Option<string>("--system") { Required = true, Description = "The partner system's name: small letters, digits and hyphens" };
        var organisation = new Option<string>("--organisation") { Required = true, Description = "The organisation that it speaks for, by its registered name or its id" };
        var permissions = new Option<string>("--permissions") { Required = true, Description = "What it may do, by name and with commas: vawg.refer,vawg.read" };
        var publicKey = new Option<FileInfo?>("--public-key") { Description = "Its public key (P-256, PEM). Without one a throw-away key pair is made" };
        var keyFile = new Option<FileInfo>("--key-file") { Description = "Where a throw-away private key is written", DefaultValueFactory = _ => new("partner.key") };
        var data = new Option<string?>("--data") { Description = "The data folder of the SaferCity that is to be called" };
        var verb = new Command("register-partner", "Register a partner system's key and print how to call.") { system, organisation, permissions, publicKey, keyFile, data };
        verb.SetAction((parsed, cancellationToken) => RunAsync(
            new(parsed.GetValue(system)!, parsed.GetValue(organisation)!, "", parsed.GetValue(permissions)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
            parsed.GetValue(publicKey), parsed.GetValue(keyFile)!, parsed.GetValue(data), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(PartnerToRegister partner, FileInfo? publicKey, FileInfo keyFile, string? data, CancellationToken cancellationToken)
    {
        var made = publicKey is null ? AccessModule.NewKey(partner.System) : null;
        // Looked at first: a key that is registered and then cannot be written is of use to nobody.
        if (made is not null && keyFile.Exists) throw new IOException($"{keyFile.FullName} holds a key already. Move it away, or name another file with --key-file.");
        var key = made is null ? await File.ReadAllTextAsync(publicKey!.FullName, cancellationToken) : AccessModule.PublicHalf(made);
        await using var house = await CommandLine.HouseAsync(data, cancellationToken);
        var registered = await AccessModule.RegisterPartnerAsync(house, partner with { PublicKey = key }, cancellationToken);
        if (made is not null) await WriteKeyAsync(keyFile.FullName, made.PrivateKey, cancellationToken);
        System.Console.WriteLine(HowToCall.For(partner, registered, made is null ? null : keyFile.FullName, CommandLine.SettingsOf([]).Calls));
        return 0;
    }

    private static async Task WriteKeyAsync(string path, string pem, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new StreamWriter(path, options);
        await file.WriteAsync(pem.AsMemory(), cancellationToken);
    }
}
