using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Reviews;

/// <summary>Every "no" that a review of access can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class ReviewRefusals
{
    public static readonly Refusal OneIsOpen = new("access.review_open", "A review has begun and is not closed.", "Close it first: confirm or end what is outstanding.");
    public static readonly Refusal NotSignedIn = new("access.review_by_system", "A review has an owner, who is a person with an account here: a partner's system does not begin one.", "Sign in to the console.");
    public static readonly Refusal Closed = new("access.review_closed", "This review is closed.", "Begin another one.");
    public static readonly Refusal NotInIt = new("access.review_without_it", "This account or key is not in the review.", "It is newer than the review: it will be in the next one.");
    public static readonly Refusal Decided = new("access.review_decided", "This has been confirmed or ended in the review.", "Nothing is to be done.");
    public static readonly Refusal NotOwner = new("access.review_not_owner", "Only the owner of the review confirms and ends.", "Ask the owner, or take the review over.");
    public static readonly Refusal OwnAccess = new("access.review_own_access", "Nobody confirms what they may do themselves.", "Ask another reviewer: on the owner's own account they may decide.");
    public static readonly Refusal OwnerAlready = new("access.review_own_already", "The review is yours already.", "Nothing is to be done.");
}
