using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Roles;

/// <summary>Every "no" that a role can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class RoleRefusals
{
    public static readonly Refusal NameTaken = new("access.role_name_taken", "There is a role of this name already.", "Change that role, or choose another name.");
    public static readonly Refusal HasIt = new("access.role_held", "The account has this role already.", "Nothing is to be done.");
    public static readonly Refusal HasItNot = new("access.role_not_held", "The account does not have this role.", "Read the account again.");
    public static readonly Refusal OwnPermission = new("access.own_permission", "Nobody can give themselves a permission, nor widen a role that they have.", "Ask another administrator to do it.");
}
