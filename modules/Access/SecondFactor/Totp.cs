using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SaferCity.Access.SecondFactor;

/// <summary>Time-based one-time codes (RFC 6238) as every app makes them: HMAC-SHA-1, six digits, thirty seconds.</summary>
internal static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Digits = 6;
    private const int Seconds = 30;

    /// <summary>How many steps an app's clock may be early or late (RFC 6238, 5.2, recommends one).</summary>
    private const int Drift = 1;

    /// <summary>A fresh key of 160 bits, the length that RFC 4226 recommends, in base 32.</summary>
    public static string NewKey()
    {
        var bits = RandomNumberGenerator.GetBytes(32);
        return string.Concat(bits.Select(five => Base32[five & 31]));
    }

    /// <summary>What an app reads from an address.</summary>
    public static string Uri(string key, string userName) => $"otpauth://totp/SaferCity:{System.Uri.EscapeDataString(userName)}?secret={key}&issuer=SaferCity";

    /// <summary>The step whose code this is, if that is now and later than the last one accepted: a code that was overlooked is worth nothing afterwards.</summary>
    public static long? StepOf(string code, string key, long after, DateTimeOffset at)
    {
        var now = at.ToUnixTimeSeconds() / Seconds;
        for (var step = Math.Max(now - Drift, after + 1); step <= now + Drift; step++)
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(At(key, step)), System.Text.Encoding.UTF8.GetBytes(code))) return step;
        return null;
    }

    /// <summary>The code of a moment.</summary>
    public static string At(string key, DateTimeOffset at) => At(key, at.ToUnixTimeSeconds() / Seconds);

    private static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var mac = HMACSHA1.HashData(Bytes(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 15)) & int.MaxValue; // RFC 4226, 5.3
        return (number % 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        var (held, count, at) = (0, 0, 0);
        foreach (var letter in key)
        {
            (held, count) = (((held << 5) | Base32.IndexOf(letter)) & 0xfff, count + 5);
            if (count >= 8) bytes[at++] = (byte)(held >> (count -= 8));
        }
        return bytes;
    }
}
