using SaferCity.Kernel.Refusals;

namespace SaferCity.Practice.Disposals;

/// <summary>Every "no" about erasing a record, in any room. Codes are part of the partner contract: add, never rename.</summary>
public static class ErasureRefusals
{
    public static readonly Refusal Erased = new("practice.erased", "The personal data of this record was erased.", "Nothing is done with it any more. What happened since is a new record.");
    public static readonly Refusal Requested = new("practice.erasure_requested", "It is asked for already that this record is erased.", "Wait until a second person decides, or withdraw what was asked for.");
    public static readonly Refusal NotRequested = new("practice.erasure_not_requested", "Nobody has asked that this record is erased, or it is decided.", "Read it again. Ask for it with a basis and a reason; a second person decides.");
    public static readonly Refusal OwnRequest = new("practice.erasure_own_request", "Whoever asked that a record is erased does not approve it.", "Leave it to another person who may erase.");
    public static readonly Refusal NotSignedIn = new("practice.erasure_by_system", "Whoever asks that a record is erased, and the second person who decides, are signed in with accounts of their own: a partner's system is not.", "Sign in to the console.");
    public static readonly Refusal CaseOpen = new("practice.case_open", "This case is still open: its retention begins with its end.", "Bring it to its end first, or choose another basis where one applies.");
    public static readonly Refusal RetentionRuns = new("practice.retention_runs", "The retention of this record is not over.", "Wait for the day that is said with the record, or choose another basis where one applies.");
    public static readonly Refusal Held = new("practice.legal_hold", "A legal hold keeps this record.", "Lift the hold first, once the claim or the inquiry is over.");
    public static readonly Refusal HeldAlready = new("practice.legal_hold_set", "A legal hold keeps this record already.", "Nothing is to be done.");
    public static readonly Refusal NotHeld = new("practice.legal_hold_not_set", "No legal hold keeps this record.", "Nothing is to be done.");
}
