using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Tokens;

/// <summary>
/// Tells from a call's token who is calling. A signature is checked once (43 µs) and remembered by the token's text until it ends; whether the key is
/// still registered and what the caller may do is asked at every call.
/// </summary>
internal sealed class TokenCheck(KnownCallers known, WallClock clock) : IDisposable
{
    private const int LongestText = 2_000;
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);
    private static readonly JsonWebTokenHandler Reader = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestText };
    private readonly MemoryCache verified = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <returns>Who is calling, or null whatever is wrong with the token.</returns>
    public async ValueTask<Caller?> CallerOfAsync(string token, CancellationToken cancellationToken)
    {
        if (token.Length is 0 or > LongestText) return null;
        if (!verified.TryGetValue(token, out Said? said))
        {
            said = await ReadAsync(token, cancellationToken);
            if (said is null) return null;
            verified.Set(token, said, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpiration = said.Until });
        }
        return clock.Time.GetUtcNow() <= said!.Until ? await known.CallerAsync(said.Kid, said.Person, said.Session, cancellationToken) : null;
    }

    private async Task<Said?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        var kid = KidOf(token);
        if (kid is null || await known.KeyAsync(kid, cancellationToken) is not { } key) return null;

        var result = await Reader.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            ValidAudience = CallToken.Audience,
            ValidIssuer = key.System,
            IssuerSigningKey = key.Check,
            TryAllIssuerSigningKeys = false,
            LifetimeValidator = (_, _, jwt, _) => jwt is JsonWebToken read && InItsTime(read),
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken { Subject: var person } valid } && Person.IsOne(person) ? new(kid, person, SessionOf(valid), new(valid.ValidTo + Skew, TimeSpan.Zero)) : null;
    }

    // A token without a time of issue has been there since the year 1, which is too long.
    private bool InItsTime(JsonWebToken token)
    {
        var now = clock.Time.GetUtcNow().UtcDateTime;
        return token.ValidTo - token.IssuedAt <= CallToken.Longest && token.IssuedAt <= now + Skew && token.ValidFrom <= now + Skew && now <= token.ValidTo + Skew;
    }

    // What is no id is a session that nobody has.
    private static Guid? SessionOf(JsonWebToken token) => token.TryGetPayloadValue<string>(JwtRegisteredClaimNames.Sid, out var session) ? Guid.TryParse(session, out var id) ? id : Guid.Empty : null;

    private static string? KidOf(string token)
    {
        try
        {
            return Reader.ReadJsonWebToken(token).Kid is { Length: > 0 } kid ? kid : null;
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    public void Dispose() => verified.Dispose();

    private sealed record Said(string Kid, string Person, Guid? Session, DateTimeOffset Until);
}
