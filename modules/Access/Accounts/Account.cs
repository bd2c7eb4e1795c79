using SaferCity.Access.Contracts;
using SaferCity.Access.Permissions;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Accounts;

internal enum AccountState
{
    /// <summary>Nobody has set a password yet.</summary>
    Invited,
    Active,
    Closed,
}

/// <summary>A person who signs in to the console, and what that person may do.</summary>
[Open("An account is read by those who administer accounts and by its own person, and both need a permission.")]
internal sealed partial class Account : Aggregate
{
    private readonly List<HeldPermission> permissions = [];

    public AccountId Id { get; private init; }

    [Personal]
    public string UserName { get; private init; } = "";

    /// <summary>The user name without regard to capitals.</summary>
    public string NameKey { get; private init; } = "";

    [Personal]
    public string DisplayName { get; private init; } = "";

    /// <summary>The organisation that the person speaks for; of the first administrators, none.</summary>
    public OrganisationId Organisation { get; private init; }

    public AccountState State { get; private set; }

    public IReadOnlyList<HeldPermission> Permissions => permissions;

    public DateTimeOffset CreatedAt { get; private init; }

    public static Account Create(string userName, string displayName, OrganisationId organisation, IEnumerable<string> permissions, DateTimeOffset at)
    {
        var account = new Account { Id = Ids.New<AccountId>(), UserName = userName, NameKey = KeyOf(userName), DisplayName = displayName, Organisation = organisation, CreatedAt = at };
        account.permissions.Become(permissions);
        account.Record(new AccountCreated(account.Id, organisation, account.permissions.Names()));
        account.Record(new AccountMayMatch(account.Id.Value));
        return account;
    }

    public static string KeyOf(string userName) => userName.ToUpperInvariant();

    /// <summary>Replaces what the account may do beside its roles.</summary>
    public void SetPermissions(IEnumerable<string> names)
    {
        AccountRefusals.Closed.When(State is AccountState.Closed);

        permissions.Become(names);
        Record(new PermissionsSet(Id, permissions.Names()));
    }

    /// <summary>For good: its password and link are forgotten.</summary>
    public void Close()
    {
        AccountRefusals.Closed.When(State is AccountState.Closed);

        State = AccountState.Closed;
        (PasswordHash, LinkHash, LinkUntil) = (null, null, null);
        (Employer, HomePostcode) = (null, null);
        ForgetSecondFactor();
        passkeys.Clear();
        Record(new AccountClosed(Id));
    }
}
