using MediatR;
using SaferCity.Access.Contracts;
using SaferCity.Kernel.Refusals;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.People;

namespace SaferCity.Asb.NeedToKnow;

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

    /// <summary>The accounts of people who may be close to one of these, by the weaker matches. To be asked before anything is saved.</summary>
    public static async Task<IReadOnlyList<Suspicion>> WeakMatchesAsync(this ISender rooms, IReadOnlyList<PersonDetails> people, CancellationToken cancellationToken) =>
        (await rooms.Send(new AskForPractitioners("a possible conflict of interest is noticed"), cancellationToken)).With(people);
}
