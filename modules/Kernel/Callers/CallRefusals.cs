using SaferCity.Kernel.Refusals;

namespace SaferCity.Kernel.Callers;

/// <summary>Every "no" that comes from how somebody calls, whatever the call is about. Codes are part of the partner contract: add, never rename.</summary>
public static class CallRefusals
{
    /// <summary>RESOURCE_EXHAUSTED, with how long to wait as RetryInfo.</summary>
    public static readonly Refusal TooOften = new("kernel.too_often", "Too many calls at once. This one was not looked at and nothing was changed.", "Wait as long as RetryInfo says, and send the same again with the same request id.");

    /// <summary>UNAVAILABLE, with RetryInfo. Who holds the permission to read in an emergency does not meet it while the emergency spool can be written.</summary>
    public static readonly Refusal JournalShut = new("kernel.journal_shut", "It cannot be written down now who reads this, so it is not shown. Nothing was changed.", "Try again. If it lasts, have the disk or the database seen to; meanwhile somebody with the emergency role can read on.");

    /// <summary>FAILED_PRECONDITION, to people of the console alone.</summary>
    public static readonly Refusal ConfirmFirst = new("kernel.confirm_first", "This needs your password again, because you last entered it a while ago. Nothing was changed.", "Confirm the session with the password, and with a code where there is a second factor, and send the same again.");
}
