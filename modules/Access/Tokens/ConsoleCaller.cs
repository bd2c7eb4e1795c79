using System.Collections.Frozen;
using SaferCity.Access.Accounts;
using SaferCity.Access.Keys;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Tokens;

/// <summary>Who calls when the console calls: the account that is signed in, or nobody yet. Either way it may check a password.</summary>
internal static class ConsoleCaller
{
    private static readonly string SignInPeople = PermissionName.Of(AccessPermission.SignInPeople);
    private static readonly string OwnAccount = PermissionName.Of(AccessPermission.OwnAccount);

    public static readonly Caller Visitor = new(OwnSystems.Console, Person.Visitor, Guid.Empty, FrozenSet.Create(SignInPeople));

    /// <summary>Somebody who must set up a second factor first may do nothing else: <paramref name="may"/> is empty then. Who has confirmed lately, and in which session, is for who knows it to add.</summary>
    public static Caller For(Account account, IEnumerable<string> may) => new(OwnSystems.Console, Person.OfAccount + account.Id.Value, account.Organisation.Value,
        may.Append(SignInPeople).Append(OwnAccount).ToFrozenSet())
    {
        Account = account.Id.Value,
        MustConfirm = true,
    };
}
