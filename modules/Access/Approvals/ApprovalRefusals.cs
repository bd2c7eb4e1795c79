using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Approvals;

/// <summary>Every "no" that an approval can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class ApprovalRefusals
{
    public static readonly Refusal Decided = new("access.approval_decided", "This has been decided or withdrawn.", "Ask for the change again if it is still needed.");
    public static readonly Refusal OwnRequest = new("access.approval_own_request", "Whoever asked for a change does not decide on it.", "Wait for another administrator.");
    public static readonly Refusal OwnGain = new("access.approval_own_gain", "Whoever gains by a change does not decide on it.", "Leave it to another administrator.");
    public static readonly Refusal RequesterGains = new("access.approval_requester_gains", "Whoever asked for this change would gain by it now.", "Decline it, and let somebody ask who does not have the role.");
    public static readonly Refusal NotSignedIn = new("access.approval_by_system", "A second person decides for themselves, signed in with an account of their own: a partner's system does not.", "Sign in to the console.");
    public static readonly Refusal RoleWider = new("access.approval_role_wider", "The role has come to allow more than was asked for.", "Decline it, and let it be asked for again.");
    public static readonly Refusal AskedAlready = new("access.approval_asked_already", "This waits for a second administrator already.", "Wait until it is decided.");
}
