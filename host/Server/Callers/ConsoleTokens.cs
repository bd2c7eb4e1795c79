using System.Collections.Concurrent;
using System.Security.Claims;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Console;

namespace SaferCity.Server.Callers;

/// <summary>The tokens of the console's calls: one a person, used again until half its life is over, so that its signature is made and checked once.</summary>
internal sealed class ConsoleTokens(SigningKey console)
{
    private static readonly TimeSpan HalfALife = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<(Guid Account, Guid? Session), (string Token, long MadeAt)> made = [];

    /// <summary>For the account of the person signed in, or for a visitor.</summary>
    public string For(ClaimsPrincipal? person)
    {
        var account = Guid.TryParse(person?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;
        Guid? session = Guid.TryParse(person?.FindFirstValue(ConsoleApp.SessionClaim), out var one) ? one : null;
        if (made.TryGetValue((account, session), out var last) && TimeProvider.System.GetElapsedTime(last.MadeAt) < HalfALife) return last.Token;

        var token = AccessModule.TokenFor(console, account == Guid.Empty ? null : account, session);
        made[(account, session)] = (token, TimeProvider.System.GetTimestamp());
        return token;
    }
}
