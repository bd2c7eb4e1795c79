using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

/// <summary>A link that sets a password once. Only its hash is kept; the token is random enough (256 bits) to need no salt.</summary>
internal sealed record OneTimeLink(string Hash, DateTimeOffset Until)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    public static (OneTimeLink Link, string Token) New(TimeProvider clock) => New(clock, Lasts);

    /// <summary>One that lasts as long as is said.</summary>
    public static (OneTimeLink Link, string Token) New(TimeProvider clock, TimeSpan lasts)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new(HashOf(token), clock.Now() + lasts), token);
    }

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
