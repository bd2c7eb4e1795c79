using Mapster;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;

namespace SaferCity.Access.Approvals;

internal static class ShownApprovals
{
    /// <summary>Approvals as answers show them, with what they are about by name.</summary>
    public static async Task<List<V1.Approval>> ShownAsync(this AccessDb db, IReadOnlyCollection<Approval> approvals, CancellationToken cancellationToken)
    {
        var people = approvals.Select(a => a.Account).OfType<AccountId>().Concat(approvals.Where(a => a.AskedByAccount is not null).Select(a => AccountId.Of(a.AskedByAccount!.Value))).Distinct().ToList();
        var (roles, keys) = (approvals.Select(a => a.Role).ToList(), approvals.Select(a => a.Key).ToList());
        var userName = await db.Accounts.Where(a => people.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.UserName, cancellationToken);
        var role = await db.Roles.Where(r => roles.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Name, cancellationToken);
        var system = await db.Keys.Where(k => keys.Contains(k.Id)).ToDictionaryAsync(k => k.Id, k => k.System, cancellationToken);
        return [.. approvals.Select(approval =>
        {
            var shown = approval.Adapt<V1.Approval>(AccessMaps.Config);
            if (approval.Account is { } account) (shown.AccountId, shown.UserName) = (account.Value.ToString(), userName[account]);
            if (approval.Role is { } ofRole) (shown.RoleId, shown.RoleName) = (ofRole.Value.ToString(), role[ofRole]);
            if (approval.Key is { } key) (shown.KeyId, shown.System) = (key.Value.ToString(), system[key]);
            if (approval.AskedByAccount is { } asker) shown.AskedByUserName = userName.GetValueOrDefault(AccountId.Of(asker), "");
            return shown;
        })];
    }
}
