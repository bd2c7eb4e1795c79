using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Accounts;

/// <summary>Every "no" an account can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class AccountRefusals
{
    public static readonly Refusal NotSignedIn = new("access.not_signed_in", "The user name or password is wrong, or the account is locked. After five wrong passwords wait a quarter of an hour.", "Try again, or ask an administrator for a one-time link to set a new password.");
    public static readonly Refusal TooManyTries = new("access.too_many_tries", "There were too many tries to sign in with this user name or from where you are. Wait a quarter of an hour.", "Wait, or ask an administrator for a one-time link if the password is forgotten.");
    public static readonly Refusal SecondStepOver = new("access.second_step_over", "The time for the second step is over, or the account is locked.", "Sign in again, from the user name on.");
    public static readonly Refusal NoPasswordHere = new("access.no_password_here", "Your account has no password here: you come in by your organisation's account.", "Sign in with your organisation's account again.");
    public static readonly Refusal WrongCode = new("access.wrong_code", "This code is wrong, or it has been used.", "Wait for the next code in the app and enter that, or use a recovery code.");
    public static readonly Refusal PasskeyNotTaken = new("access.passkey_not_taken", "You are not let in by this passkey: it is not known here, it took longer than five minutes, or the account is locked. After five wrong tries wait a quarter of an hour.", "Try again, or use your password.");
    public static readonly Refusal PasskeyNotMade = new("access.passkey_not_made", "The passkey was not added: it took longer than five minutes, or your device did not check that it was you, by its code, your finger or your face.", "Try again, with a device that checks who you are.");
    public static readonly Refusal PasskeysEnough = new("access.passkeys_enough", "You have twenty passkeys, which is the most.", "Remove one that you do not use any more.");
    public static readonly Refusal NoSuchPasskey = new("access.no_such_passkey", "You have no such passkey.", "Look at the list of your passkeys again.");
    public static readonly Refusal LastSecondFactor = new("access.last_second_factor", "This is your only second factor, and your work needs one.", "Add another passkey or set up an app first; then remove this one.");
    public static readonly Refusal ConfirmByPasskey = new("access.confirm_by_passkey", "Your second factor is a passkey: the password alone does not confirm that it is you.", "Confirm with your passkey.");
    public static readonly Refusal NoKeyToConfirm = new("access.no_key_to_confirm", "No key waits for its first code.", "Begin to set up the second factor again.");
    public static readonly Refusal NoSecondFactor = new("access.no_second_factor", "This account has no second factor.", "Nothing is to be done.");
    public static readonly Refusal LinkSpent = new("access.link_spent", "This link has been used or has run out.", "Ask an administrator for a new one.");
    public static readonly Refusal UserNameTaken = new("access.user_name_taken", "Somebody has this user name already.", "Choose another user name.");
    public static readonly Refusal NotOpenByProvider = new("access.not_open_by_provider", "You are signed in there, but no account here is open to you.", "Ask an administrator for an account with your user name, or sign in with the password that you have here.");
    public static readonly Refusal Closed = new("access.account_closed", "This account is closed.", "Create a new account for somebody who comes back.");
    public static readonly Refusal OwnTerms = new("access.own_terms", "Nobody sets when their own account, clearance or training ends.", "Ask another administrator to do it.");
    public static readonly Refusal SameHand = new("access.same_hand", "One administrator alone does not give a link for an account and reset its second factor.", "Ask another administrator for the one or the other.");
    public static readonly Refusal AdministratorsEnough = new("access.administrators_enough", "Two people or more can administer accounts.", "Ask one of them to create the account, and another to approve it.");
    public static readonly Refusal LastAdministrator = new("access.last_administrator", "Nobody else could administer accounts then.", "Give the permission to another account first.");
}
