using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.SigningIn;

/// <summary>
/// The roles that follow a person's groups at the provider, by the partnership's own list. A role that opens personal data waits for a second administrator
/// here as everywhere: being put in a group elsewhere is not their yes. Who has left a group loses its role at the next sign-in; not the administration of
/// accounts nor the last lead of data protection, which an administrator takes, so that a mistake at the provider locks nobody out and leaves no breach unseen.
/// </summary>
internal sealed class RolesByGroup(AccessDb db, SecondPerson second, Leads leads, SigningInSettings settings)
{
    private static readonly string Administer = PermissionName.Of(AccessPermission.AdministerAccounts);

    public async Task ApplyAsync(Account account, IReadOnlyCollection<string> groups, CancellationToken cancellationToken)
    {
        if (settings.RolesByGroup.Count == 0) return;
        var names = settings.RolesByGroup.Values.Distinct().ToList();
        var wanted = settings.RolesByGroup.Where(one => groups.Contains(one.Key)).Select(one => one.Value).ToHashSet();
        var asked = await db.Approvals.Where(a => a.State == ApprovalState.Pending && a.What == ApprovalKind.GiveRole && a.Account == account.Id).Select(a => a.Role).ToListAsync(cancellationToken);
        await leads.LookAsync(cancellationToken);
        foreach (var role in await db.Roles.Where(r => names.Contains(r.Name)).ToListAsync(cancellationToken))
        {
            if (wanted.Contains(role.Name))
            {
                if (!account.Has(role) && !asked.Contains(role.Id)) await second.GiveAsync(account, role, cancellationToken);
            }
            else if (account.Has(role) && !role.Permissions.Names().Contains(Administer) && leads.RemainWithout(role, account))
            {
                account.TakeRole(role);
            }
        }
    }
}
