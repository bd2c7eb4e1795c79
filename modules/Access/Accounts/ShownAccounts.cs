using Mapster;
using SaferCity.Access.Data;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Accounts;

internal static class ShownAccounts
{
    /// <summary>Accounts as answers show them, with the names of their organisations.</summary>
    public static async Task<List<V1.Account>> ShownAsync(this AccessDb db, IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        var name = await db.Organisations.NamesAsync(accounts.Select(a => a.Organisation), cancellationToken);
        return [.. accounts.Select(account =>
        {
            var shown = account.Adapt<V1.Account>(AccessMaps.Config);
            shown.Organisation = account.Organisation == default ? "" : name(account.Organisation);
            return shown;
        })];
    }
}
