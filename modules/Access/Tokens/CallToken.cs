using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SaferCity.Access.Contracts;
using SaferCity.Access.Keys;

namespace SaferCity.Access.Tokens;

/// <summary>The token that a call carries: a JWT (RFC 7519) signed with ES256, which names the system, the person and, in its header, the key.</summary>
internal static class CallToken
{
    public const string Audience = "safercity";

    /// <summary>From its issue to its end, at the most.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly JsonWebTokenHandler Writer = new() { SetDefaultTimesOnTokenCreation = false };

    public static string Make(SigningKey key, string person, DateTimeOffset at, Guid? session = null)
    {
        using var secret = Secret(key.PrivateKey);
        var signing = new ECDsaSecurityKey(secret) { KeyId = key.Kid, CryptoProviderFactory = new() { CacheSignatureProviders = false } }; // the secret goes when we return
        var claims = new Dictionary<string, object> { [JwtRegisteredClaimNames.Sub] = person };
        if (session is { } one) claims[JwtRegisteredClaimNames.Sid] = one.ToString();
        return Writer.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = key.System,
            Audience = Audience,
            Claims = claims,
            IssuedAt = at.UtcDateTime,
            Expires = (at + Longest).UtcDateTime,
            SigningCredentials = new(signing, SecurityAlgorithms.EcdsaSha256),
        });
    }

    public static SigningKey NewKey(string system)
    {
        using var secret = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(system, PublicKey.KidOf(secret), secret.ExportPkcs8PrivateKeyPem());
    }

    /// <exception cref="ArgumentException">The text is no private key.</exception>
    /// <exception cref="CryptographicException">The key is of another kind.</exception>
    public static SigningKey Read(string system, string privateKey)
    {
        using var secret = Secret(privateKey);
        return new(system, PublicKey.KidOf(secret), privateKey);
    }

    public static string PublicHalf(SigningKey key)
    {
        using var secret = Secret(key.PrivateKey);
        return PublicKey.Of(secret).Pem;
    }

    private static ECDsa Secret(string privateKey)
    {
        var secret = ECDsa.Create();
        secret.ImportFromPem(privateKey);
        return secret;
    }
}
