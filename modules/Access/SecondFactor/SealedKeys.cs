using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SaferCity.Access.SecondFactor;

/// <summary>
/// The keys that people's apps share are kept sealed: who has the database alone, or a copy of it, has nobody's second factor. What opens them lies in the data
/// folder (keys), goes into every backup and is renewed by ASP.NET Core itself.
/// </summary>
internal sealed class SealedKeys(IDataProtectionProvider protection)
{
    private const string Mark = "sealed:";
    private readonly IDataProtector protector = protection.CreateProtector("SaferCity.Access.Totp.1");

    public string Seal(string key) => Mark + protector.Protect(key);

    /// <returns>The key; null where what opens it is gone. One from before keys were sealed is as it stands, until its person sets up another.</returns>
    public string? Open(string kept)
    {
        if (!kept.StartsWith(Mark, StringComparison.Ordinal)) return kept;
        try
        {
            return protector.Unprotect(kept[Mark.Length..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
