namespace SaferCity.Access.Contracts;

/// <summary>The one-time link with which one of the first two administrators sets a password.</summary>
/// <param name="UserName">What to sign in with afterwards.</param>
/// <param name="Token">The last part of the link's address: /redeem/…</param>
public sealed record FirstLink(string UserName, string Token)
{
    /// <summary>Without the token, whoever prints it.</summary>
    public override string ToString() => UserName;
}
