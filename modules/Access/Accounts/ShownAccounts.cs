using Mapster;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.V1;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Accounts;

internal static class ShownAccounts
{
    /// <summary>Accounts as answers show them, with the names of their organisations.</summary>
    public static async Task<List<V1.Account>> ShownAsync(this AccessDb db, AccountRights rights, IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        var name = await db.Organisations.NamesAsync(accounts.Select(a => a.Organisation), cancellationToken);
        var may = await rights.OfAsync(accounts, cancellationToken);
        var roles = await db.RoleNamesAsync(accounts, cancellationToken);
        return [.. accounts.Select(account =>
        {
            var shown = account.Adapt<V1.Account>(AccessMaps.Config);
            shown.Organisation = account.Organisation == default ? "" : name(account.Organisation);
            shown.Roles.AddRange(account.Roles.Select(held => new AccountRole { Id = held.Role.Value.ToString(), Name = roles[held.Role] }).OrderBy(role => role.Name, StringComparer.Ordinal));
            shown.May.AddRange(may(account).Order(StringComparer.Ordinal));
            return shown;
        })];
    }

    private static async Task<Dictionary<RoleId, string>> RoleNamesAsync(this AccessDb db, IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        var ids = accounts.SelectMany(account => account.Roles).Select(held => held.Role).Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Roles.Where(role => ids.Contains(role.Id)).ToDictionaryAsync(role => role.Id, role => role.Name, cancellationToken);
    }
}
