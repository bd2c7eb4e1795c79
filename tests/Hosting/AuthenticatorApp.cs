using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace SaferCity.Tests.Hosting;

/// <summary>What a person's app shows (RFC 6238), written without a look at the product's.</summary>
public static class AuthenticatorApp
{
    /// <param name="key">As the page shows it, in groups.</param>
    /// <param name="ahead">By how many half minutes the app's clock is fast.</param>
    public static string CodeOf(string key, int ahead = 0)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + ahead);
        var number = key.Replace(" ", "", StringComparison.Ordinal).Aggregate(BigInteger.Zero, (sum, letter) => (sum * 32) + (letter >= 'A' ? letter - 'A' : letter - '2' + 26));
        var mac = HMACSHA1.HashData(number.ToByteArray(isUnsigned: true, isBigEndian: true) is var bytes && bytes.Length < 20 ? [.. new byte[20 - bytes.Length], .. bytes] : bytes, counter);
        var from = mac[19] & 0x0f;
        return (((mac[from] & 0x7f) << 24 | mac[from + 1] << 16 | mac[from + 2] << 8 | mac[from + 3]) % 1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }
}
