using SaferCity.Kernel.Refusals;

namespace SaferCity.Practice.NeedToKnow;

/// <summary>Every "no" about who sees what, in any room. Each is said only of a record that its caller knows of.</summary>
public static class NeedToKnowRefusals
{
    public static readonly Refusal NotLocked = new("practice.conflict_not_locked", "This conflict locks nobody out, or its lifting is already asked for.", "Read the conflict again.");
    public static readonly Refusal LiftingNotRequested = new("practice.lifting_not_requested", "Nobody has asked that this lock is lifted.", "Ask for it with a reason; a second person decides.");
    public static readonly Refusal SamePerson = new("practice.same_person", "A second person decides this.", "Leave it to another person who oversees who sees what.");
    public static readonly Refusal NotSignedIn = new("practice.lifting_by_system", "Whoever asks that a lock is lifted, and the second person who decides, are signed in with accounts of their own: a partner's system is not.", "Sign in to the console.");
    public static readonly Refusal NotSuspected = new("practice.conflict_not_suspected", "This conflict has already been answered.", "Read the conflict again.");
    public static readonly Refusal LockedAlready = new("practice.person_locked_out", "The person is already locked out of this record.", "Nothing is to be done.");
    public static readonly Refusal VisibleAlready = new("practice.already_visible", "This record is already open to that person.", "Nothing is to be done.");
    public static readonly Refusal NothingToReview = new("practice.nothing_to_review", "The review of this opening is closed.", "Nothing is to be done.");
    public static readonly Refusal NotStanding = new("practice.naming_not_standing", "The record is not open to this person by name any longer.", "Nothing is to be done.");
    public static readonly Refusal EndsInPast = new("practice.naming_ends_in_past", "The last day lies in the past.", "Choose today or a later day, or none.");
}
