using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Approvals;

/// <summary>What was asked for, as a sentence.</summary>
internal static class ApprovalWords
{
    public static string Sentence(Approval approval) => approval.What switch
    {
        ApprovalKind.GiveRole => $"Give {approval.UserName} the role {approval.RoleName}",
        ApprovalKind.WidenRole => $"Let the role {approval.RoleName} allow more",
        ApprovalKind.GiveKeyPermissions => $"Give a key of {approval.System} {Say.Count(approval.Permissions.Count, "permission")}",
        _ => $"Give {approval.UserName} {Say.Count(approval.Permissions.Count, "permission")} beside its roles",
    };

    public static string Asker(Approval approval) => approval.AskedByUserName.Length > 0 ? approval.AskedByUserName : approval.AskedBy;
}
