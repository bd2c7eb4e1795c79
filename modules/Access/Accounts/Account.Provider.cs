namespace SaferCity.Access.Accounts;

internal sealed partial class Account
{
    /// <summary>The provider of identities by which the person comes in; null where they never have.</summary>
    public string? Provider { get; private set; }

    /// <summary>The person's id there, which is never given to anybody else (OpenID Connect Core 1.0, section 2: sub).</summary>
    public string? ProviderSubject { get; private set; }

    /// <summary>
    /// The person comes in by the provider for the first time. An account to which somebody has set a password is not found by its name: who chooses
    /// names at the provider would come in to it.
    /// </summary>
    public void BelongTo(string provider, string subject)
    {
        AccountRefusals.NotOpenByProvider.When(State is not AccountState.Invited || Provider is not null);

        (Provider, ProviderSubject, State) = (provider, subject, AccountState.Active);
        (LinkHash, LinkUntil) = (null, null);
        Record(new ProviderNamed(Id));
    }
}
