using Google.Protobuf.WellKnownTypes;
using Mapster;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Accounts;

/// <summary>Accounts as answers show them: with the names of their organisations and roles, what they may do now, and what is to be warned of.</summary>
internal sealed class ShownAccounts(AccessDb db, AccountRights rights, AccountRules rules, WallClock clock)
{
    public async Task<List<V1.Account>> OfAsync(IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        var name = await db.Organisations.NamesAsync(accounts.Select(a => a.Organisation), cancellationToken);
        var lastSignIns = await db.LastSignInsAsync(accounts, cancellationToken);
        var may = await rights.OfAsync(accounts, cancellationToken);
        var roles = await RoleNamesAsync(accounts, cancellationToken);
        return [.. accounts.Select(account =>
        {
            var shown = account.Adapt<V1.Account>(AccessMaps.Config);
            shown.Organisation = account.Organisation == default ? "" : name(account.Organisation);
            shown.Roles.AddRange(account.Roles.Select(held => new AccountRole { Id = held.Role.Value.ToString(), Name = roles[held.Role] }).OrderBy(role => role.Name, StringComparer.Ordinal));
            if (lastSignIns.TryGetValue(account.Id, out var at)) shown.LastSignedInAt = Timestamp.FromDateTimeOffset(at);
            shown.Warnings.AddRange(AccountWarnings.Of(account, clock.Time.Today(), rules).OrderBy(warning => warning.Day).Select(warning => warning.Sentence));
            shown.May.AddRange(may(account).Order(StringComparer.Ordinal));
            return shown;
        })];
    }

    private async Task<Dictionary<RoleId, string>> RoleNamesAsync(IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        var ids = accounts.SelectMany(account => account.Roles).Select(held => held.Role).Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Roles.Where(role => ids.Contains(role.Id)).ToDictionaryAsync(role => role.Id, role => role.Name, cancellationToken);
    }
}
