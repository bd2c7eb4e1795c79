using SaferCity.Kernel.Refusals;

namespace SaferCity.Prevent.Exits;

/// <summary>Every "no" when a case leaves Channel, and after.</summary>
internal static class ExitRefusals
{
    public static readonly Refusal ConsentDiffers = new("prevent.exit_consent_differs", "What is recorded about consent says otherwise.", "Record first that consent was refused or withdrawn, or choose another reason.");
    public static readonly Refusal TransferPending = new("prevent.exit_transfer_pending", "Another area has been asked to take the case and has not answered.", "Record its answer first.");
    public static readonly Refusal NotExited = new("prevent.not_exited", "Only a case that has left Channel is reviewed after it.", "Let a panel close the case first.");
    public static readonly Refusal ReviewsDone = new("prevent.exit_reviews_done", "Both reviews after the exit are recorded.", "Receive a new referral if the concern has come back.");
    public static readonly Refusal ReviewedTooEarly = new("prevent.exit_reviewed_too_early", "The review is dated before the exit, or before the review that came first.", "Check the day.");
}
