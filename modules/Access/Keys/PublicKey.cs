using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace SaferCity.Access.Keys;

/// <summary>A public key of the one kind that signs calls: elliptic curve, P-256 (for ES256, RFC 7518 section 3.4).</summary>
internal sealed record PublicKey(string Kid, string Pem)
{
    private const string P256 = "1.2.840.10045.3.1.7";

    /// <summary>The key in a PEM text, or the sentence that says what is wrong with it.</summary>
    public static (PublicKey? Key, string Problem) Read(string pem)
    {
        if (!PemEncoding.TryFind(pem, out var found)) return (null, "Paste the public key as PEM, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----");
        if (pem[found.Label].Contains("PRIVATE", StringComparison.Ordinal)) return (null, "This is a private key. Make a new pair, keep its private key to yourself and paste the public one");
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(pem[found.Location]);
            if (key.ExportParameters(false).Curve.Oid.Value != P256) return (null, "The key is of another curve. Make it with P-256");
            return (Of(key), "");
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            return (null, "This is no elliptic curve key. Make it with P-256");
        }
    }

    public static PublicKey Of(ECDsa key) => new(KidOf(key), key.ExportSubjectPublicKeyInfoPem());

    /// <summary>As tokens are checked with it.</summary>
    public JsonWebKey ToCheck()
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(Pem);
        var check = Json(key);
        check.KeyId = Kid;
        return check;
    }

    public static string KidOf(ECDsa key) => Base64UrlEncoder.Encode(Json(key).ComputeJwkThumbprint());

    // Not by the library's converter, whose result goes on using the key that it was made from.
    private static JsonWebKey Json(ECDsa key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return new() { Kty = JsonWebAlgorithmsKeyTypes.EllipticCurve, Crv = JsonWebKeyECTypes.P256, X = Base64UrlEncoder.Encode(point.X), Y = Base64UrlEncoder.Encode(point.Y) };
    }
}
