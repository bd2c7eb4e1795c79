using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Accounts;

/// <summary>Every "no" an account can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class AccountRefusals
{
    public static readonly Refusal NotSignedIn = new("access.not_signed_in", "The user name or password is wrong, or the account is locked. After five wrong passwords wait a quarter of an hour.", "Try again, or ask an administrator for a one-time link to set a new password.");
    public static readonly Refusal LinkSpent = new("access.link_spent", "This link has been used or has run out.", "Ask an administrator for a new one.");
    public static readonly Refusal UserNameTaken = new("access.user_name_taken", "Somebody has this user name already.", "Choose another user name.");
    public static readonly Refusal Closed = new("access.account_closed", "This account is closed.", "Create a new account for somebody who comes back.");
    public static readonly Refusal LastAdministrator = new("access.last_administrator", "Nobody else could administer accounts then.", "Give the permission to another account first.");
}
