using SaferCity.Access.Accounts;
using SaferCity.Access.Contracts;
using SaferCity.Access.Permissions;

namespace SaferCity.Access.SecondFactor;

/// <summary>Who must have a second factor: everybody who holds a permission that opens personal data, or one that lets others come to it.</summary>
internal sealed class SecondFactorRule(SigningInSettings settings, KnownPermissions known)
{
    /// <summary>Whether the account must set one up before it may do anything else.</summary>
    /// <param name="account">Whose second factor it is about.</param>
    /// <param name="may">All that the account may do, by its roles and by itself.</param>
    public bool MustEnrol(Account account, IReadOnlySet<string> may) => !account.HasSecondFactor && MustHaveOne(may);

    /// <summary>Whether somebody who may do this must have one.</summary>
    public bool MustHaveOne(IReadOnlySet<string> may) => settings.SecondFactor && may.Any(known.NeedsSecondPerson);
}
