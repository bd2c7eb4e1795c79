using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

internal readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId Of(Guid value) => new(value);

    public static bool operator >(AccountId left, AccountId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(AccountId left, AccountId right) => left.Value.CompareTo(right.Value) < 0;
}
