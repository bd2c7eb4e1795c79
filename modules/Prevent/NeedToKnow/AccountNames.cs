using MediatR;
using SaferCity.Access.Contracts;
using SaferCity.Kernel.Refusals;

namespace SaferCity.Prevent.NeedToKnow;

/// <summary>The people with accounts, as Access knows them.</summary>
internal static class AccountNames
{
    /// <summary>An account's display name by its id; null where the key is of none.</summary>
    public static async Task<Func<Guid, string?>> NamesOfAccountsAsync(this ISender rooms, CancellationToken cancellationToken)
    {
        var names = (await rooms.Send(new AskForAccounts("who sees a record"), cancellationToken)).ToDictionary(holder => holder.Account, holder => holder.DisplayName);
        return account => names.GetValueOrDefault(account);
    }

    /// <exception cref="FluentValidation.ValidationException">There is no such account.</exception>
    public static async Task<Guid> AccountOrRefuseAsync(this ISender rooms, string id, string purpose, CancellationToken cancellationToken)
    {
        var account = Guid.Parse(id);
        var known = (await rooms.Send(new AskForAccounts(purpose), cancellationToken)).Any(holder => holder.Account == account);
        return known ? account : throw FormProblem.In("account_id", "Choose the person");
    }
}
