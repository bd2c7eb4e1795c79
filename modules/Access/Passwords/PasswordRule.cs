using SaferCity.Access.Contracts;

namespace SaferCity.Access.Passwords;

/// <summary>Which passwords are taken: long ones that no list of breached passwords holds. Nothing else helps (NCSC, password guidance: no complexity rules).</summary>
internal sealed class PasswordRule(SigningInSettings settings, BreachedPasswords breached)
{
    /// <summary>What is wrong with it, or null.</summary>
    public string? Problem(string password) =>
        password.Length < settings.ShortestPassword ? $"Choose a password of at least {settings.ShortestPassword} characters"
        : breached.Hold(password) ? "Choose another password: this one is on a list of passwords that have become known"
        : null;
}
