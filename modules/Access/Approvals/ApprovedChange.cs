using System.Diagnostics;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Approvals;

/// <summary>Makes what was approved. A further kind of change that waits adds its line here, or hears that the approval was given.</summary>
internal sealed class ApprovedChange(AccessDb db, SecondPerson second, CurrentCaller caller)
{
    public Task MakeAsync(Approval approval, CancellationToken cancellationToken) => approval.What switch
    {
        ApprovalKind.GivePermissions => GivePermissionsAsync(approval, cancellationToken),
        ApprovalKind.GiveRole => GiveRoleAsync(approval, cancellationToken),
        ApprovalKind.WidenRole => WidenRoleAsync(approval, cancellationToken),
        ApprovalKind.GiveKeyPermissions => GiveKeyPermissionsAsync(approval, cancellationToken),
        _ => throw new UnreachableException(),
    };

    private async Task GivePermissionsAsync(Approval approval, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(approval.Account, cancellationToken);
        account.SetPermissions(account.Permissions.Names().Concat(approval.Permissions.Names()));
    }

    private async Task GiveRoleAsync(Approval approval, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(approval.Account, cancellationToken);
        var role = await db.Roles.FindOrRefuseAsync(approval.Role, cancellationToken);
        ApprovalRefusals.RoleWider.When(second.MustApprove(role.Permissions.Names()).Except(approval.Permissions.Names()).Any());
        account.GiveRole(role);
    }

    private async Task WidenRoleAsync(Approval approval, CancellationToken cancellationToken)
    {
        var role = await db.Roles.FindOrRefuseAsync(approval.Role, cancellationToken);
        ApprovalRefusals.OwnGain.When(await db.HasAsync(caller.Is.Account, role.Id, cancellationToken));
        ApprovalRefusals.RequesterGains.When(await db.HasAsync(approval.AskedByAccount, role.Id, cancellationToken));
        role.Change(role.Name, role.Sentence, role.Permissions.Names().Concat(approval.Permissions.Names()));
    }

    private async Task GiveKeyPermissionsAsync(Approval approval, CancellationToken cancellationToken) =>
        (await db.Keys.FindOrRefuseAsync(approval.Key, cancellationToken)).Give(approval.Permissions.Names());
}
