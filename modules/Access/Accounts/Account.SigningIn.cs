namespace SaferCity.Access.Accounts;

internal sealed partial class Account
{
    /// <summary>As ASP.NET Core Identity makes it (PBKDF2). It never leaves the room.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Wrong passwords since the last right one or the last lock.</summary>
    public int FailedAttempts { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>SHA-256 of the one-time link's token; null where there is none or it was spent.</summary>
    public string? LinkHash { get; private set; }

    public DateTimeOffset? LinkUntil { get; private set; }

    /// <summary>Who gave the last link, until the person has signed in since: the system and the person, as the journal names them.</summary>
    public string? LinkGivenBy { get; private set; }

    /// <summary>An earlier link is void from now on. Who has reset the second factor gives no link: the two together would be the account.</summary>
    public void IssueLink(OneTimeLink link, string by)
    {
        AccountRefusals.Closed.When(State is AccountState.Closed);
        AccountRefusals.SameHand.When(by == SecondFactorResetBy);

        (LinkHash, LinkUntil, LinkGivenBy) = (link.Hash, link.Until, by);
        Record(new LinkIssued(Id));
    }

    /// <summary>Sets the password by the link that the account was found by, and spends the link. Whoever was locked out may try again.</summary>
    public void RedeemLink(string passwordHash, DateTimeOffset at)
    {
        AccountRefusals.LinkSpent.When(LinkUntil is not { } until || at > until);

        (LinkHash, LinkUntil) = (null, null);
        (PasswordHash, FailedAttempts, LockedUntil) = (passwordHash, 0, null);
        State = AccountState.Active;
        Record(new PasswordSet(Id));
    }

    /// <summary>The person sets another password, having shown that they know this one. What the old one began is void: a link that was not used, a half sign-in.</summary>
    public void ChangePassword(string passwordHash)
    {
        AccountRefusals.NotSignedIn.When(State is not AccountState.Active);

        (PasswordHash, FailedAttempts, LockedUntil) = (passwordHash, 0, null);
        (LinkHash, LinkUntil) = (null, null);
        EndSecondStep();
        Record(new PasswordChanged(Id));
    }

    public void SignIn()
    {
        (FailedAttempts, LockedUntil, LinkGivenBy, SecondFactorResetBy) = (0, null, null, null);
        Record(new SignedIn(Id));
    }

    public void FailToSignIn()
    {
        FailedAttempts++;
        Record(new SignInFailed(Id));
    }

    public void ForgetFailures() => FailedAttempts = 0;

    /// <summary>Nobody signs in until then, with whatever password.</summary>
    public void Lock(DateTimeOffset until)
    {
        LockedUntil = until;
        Record(new AccountLocked(Id));
    }

    /// <summary>The same password under the present parameters of its hash.</summary>
    public void Rehash(string passwordHash) => PasswordHash = passwordHash;
}
