using System.Security.Cryptography;
using System.Text;

namespace SaferCity.Access.SecondFactor;

/// <summary>A code that signs in once in place of the app's. Only its hash is kept; it is random enough (80 bits) to need no salt.</summary>
internal sealed record RecoveryCode(string Hash)
{
    private const int Many = 10;

    // Crockford's letters: none that is read for another.
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>As many as a person is given at a time: shown once, and not to be read back.</summary>
    public static IReadOnlyList<string> SomeNew() => [.. Enumerable.Range(0, Many).Select(_ => New())];

    private static string New()
    {
        var letters = RandomNumberGenerator.GetString(Letters, 16);
        return string.Join('-', letters.Chunk(4).Select(four => new string(four)));
    }

    /// <summary>Capitals, spaces and hyphens make no difference.</summary>
    public static RecoveryCode Of(string code) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()))));
}
