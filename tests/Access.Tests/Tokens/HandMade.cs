using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using SaferCity.Access.Contracts;

namespace SaferCity.Tests.Access.Tokens;

/// <summary>A token put together by hand, so that anything may be wrong with it.</summary>
internal sealed record HandMade(SigningKey Key)
{
    public string Algorithm { get; init; } = "ES256";

    public string Kid { get; init; } = Key.Kid;

    public string? System { get; init; } = Key.System;

    public object? Person { get; init; } = "officer:4471";

    public string? Audience { get; init; } = "safercity";

    /// <summary>Seconds from now.</summary>
    public long? Issued { get; init; } = 0;

    /// <summary>Seconds from now.</summary>
    public long? Ends { get; init; } = 300;

    public string Signed()
    {
        using var secret = ECDsa.Create();
        secret.ImportFromPem(Key.PrivateKey);
        return Signed(text => secret.SignData(text, HashAlgorithmName.SHA256));
    }

    public string Signed(Func<byte[], byte[]> sign)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object?> { ["iss"] = System, ["sub"] = Person, ["aud"] = Audience, ["iat"] = now + Issued, ["exp"] = now + Ends };
        var text = Part(new Dictionary<string, object?> { ["alg"] = Algorithm, ["typ"] = "JWT", ["kid"] = Kid }) + "." + Part(claims);
        return text + "." + Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(text)));
    }

    private static string Part(Dictionary<string, object?> claims) =>
        Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(claims.Where(claim => claim.Value is not null).ToDictionary(claim => claim.Key, claim => claim.Value)));
}
