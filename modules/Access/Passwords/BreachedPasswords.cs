using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using SaferCity.Access.Contracts;

namespace SaferCity.Access.Passwords;

/// <summary>The commonest passwords, which ship with the product, and the larger list that an installation names. Nothing of a password leaves the machine.</summary>
internal sealed class BreachedPasswords(SigningInSettings settings)
{
    private static readonly FrozenSet<string> Commonest = Read();

    public bool Hold(string password) => Commonest.Contains(password.ToLowerInvariant()) || (settings.BreachedPasswords is { } file && SortedLines.Hold(file, password));

    private static FrozenSet<string> Read()
    {
        using var text = new StreamReader(typeof(BreachedPasswords).Assembly.GetManifestResourceStream("CommonPasswords.txt")!);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }

    /// <summary>As lists of breached passwords give it, in capitals.</summary>
    public static string Sha1(string password) => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
}
