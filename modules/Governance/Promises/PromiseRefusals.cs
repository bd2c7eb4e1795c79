using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Promises;

/// <summary>Every "no" a promise can meet.</summary>
internal static class PromiseRefusals
{
    public static readonly Refusal DueBeforeMade = new("governance.due_before_made", "A promise cannot be due before it is made.", "Enter the day of a meeting to come.");
    public static readonly Refusal AnsweredAlready = new("governance.promise_answered", "This promise has been answered.", "Make another one if there is more to report.");
    public static readonly Refusal AnsweredBeforeMade = new("governance.answered_before_made", "A promise cannot be answered before it is made.", "Enter the day of the answer.");
    public static readonly Refusal NotLater = new("governance.not_later", "A promise is postponed to a later day.", "Enter the day of a later meeting.");
}
