using SaferCity.Kernel.Refusals;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>Every "no" about whether a person is known elsewhere, in any room. Who asks is told of their own questions alone.</summary>
public static class KnownElsewhereRefusals
{
    public static readonly Refusal AskedWithinADay = new("practice.asked_within_a_day", "The same was asked about this person within the last day.", "Wait: whoever knows the person has been told, and gets in touch if they may share.");
    public static readonly Refusal Answered = new("practice.pointer_answered", "This has been answered.", "Read it again; what was shared is shared.");
    public static readonly Refusal AskerLockedOut = new("practice.asker_locked_out", "Who asks is locked out of this record by a conflict of interest.", "Keep it, and speak to somebody else of that room where a person is at risk.");
}
