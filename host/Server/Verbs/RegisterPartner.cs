using System.CommandLine;
using FluentValidation;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Kernel.Refusals;

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
        var data = new Option<string?>("--data") { Description = "The data folder" };
        var verb = new Command("register-partner", "Register a partner system's key and print how to call.") { system, organisation, permissions, publicKey, keyFile, data };
        verb.SetAction((parsed, cancellationToken) => RunAsync(
            new(parsed.GetValue(system)!, parsed.GetValue(organisation)!, "", parsed.GetValue(permissions)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
            parsed.GetValue(publicKey), parsed.GetValue(keyFile)!, parsed.GetValue(data), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(PartnerToRegister partner, FileInfo? publicKey, FileInfo keyFile, string? data, CancellationToken cancellationToken)
    {
        var made = publicKey is null ? AccessModule.NewKey(partner.System) : null;
        var key = made is null ? await File.ReadAllTextAsync(publicKey!.FullName, cancellationToken) : AccessModule.PublicHalf(made);
        await using var house = await CommandLine.HouseAsync(data, cancellationToken);
        RegisteredPartner registered;
        try
        {
            registered = await AccessModule.RegisterPartnerAsync(house, partner with { PublicKey = key }, cancellationToken);
        }
        catch (ValidationException form)
        {
            foreach (var problem in form.Errors) await System.Console.Error.WriteLineAsync($"{problem.PropertyName}: {problem.ErrorMessage}");
            return 1;
        }
        catch (RefusedException refused)
        {
            await System.Console.Error.WriteLineAsync($"{refused.Refusal.Sentence} {refused.Refusal.Remedy}");
            return 1;
        }
        if (made is not null) await WriteKeyAsync(keyFile.FullName, made.PrivateKey, cancellationToken);
        System.Console.WriteLine(HowToCall(partner.System, registered.Organisation.Value, made is null ? "YOUR-PRIVATE-KEY.pem" : keyFile.Name));
        return 0;
    }

    private static async Task WriteKeyAsync(string path, string pem, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new StreamWriter(path, options);
        await file.WriteAsync(pem.AsMemory(), cancellationToken);
    }

    private static string HowToCall(string system, Guid organisation, string keyFile) => $$"""
        {{system}} may call now. A token lives ten minutes and names the system and the officer who acts:

          TOKEN=$(dotnet run --project host/Server -- token --key {{keyFile}} --system {{system}} --person officer:1)

        What can be called, and a first test referral (a time-out is repeated with the same requestId):

          alias call='build/contract/buf curl --protocol grpc --http2-prior-knowledge --reflect-protocol grpc-v1 --reflect-header "*" -H "authorization: Bearer $TOKEN"'
          call --list-methods http://localhost:5081
          call -d '{"requestId":"first-1","source":"REFERRAL_SOURCE_AGENCY","referringOrganisationId":"{{organisation}}","referredOn":"2021-11-12","victim":{"givenName":"Invented","familyName":"Test"},"perpetrator":{"givenName":"Invented","familyName":"Other"},"grounds":[{"kind":"GROUND_KIND_POTENTIAL_ESCALATION"}],"background":"Invented."}' \
            http://localhost:5081/safercity.vawg.v1.ReferralService/SubmitReferral
        """;
}
