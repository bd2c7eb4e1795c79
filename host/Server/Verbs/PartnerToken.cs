using System.CommandLine;
using SaferCity.Access;

namespace SaferCity.Server.Verbs;

/// <summary>Makes a token for a test call from a private key file. A partner's own system signs its own.</summary>
internal static class PartnerToken
{
    public static Command Command()
    {
        var key = new Option<FileInfo>("--key") { Required = true, Description = "The private key (P-256, PEM)" };
        var system = new Option<string>("--system") { Required = true, Description = "The system's name as it was registered" };
        var person = new Option<string>("--person") { Required = true, Description = "Who acts, by a pseudonymous id: officer:4471" };
        var verb = new Command("token", "Print a token for a test call, good for ten minutes.") { key, system, person };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            // The host would only say that it does not know the caller: here it can be said why.
            if (!AccessModule.IsPerson(parsed.GetValue(person)!)) throw new ArgumentException("--person is a pseudonymous id, never a name: a kind, a colon and an id, like officer:4471.");
            var pem = await File.ReadAllTextAsync(parsed.GetValue(key)!.FullName, cancellationToken);
            System.Console.WriteLine(AccessModule.TokenFor(AccessModule.ReadKey(parsed.GetValue(system)!, pem), parsed.GetValue(person)!));
            return 0;
        });
        return verb;
    }
}
