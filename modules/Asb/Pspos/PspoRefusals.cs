using SaferCity.Kernel.Refusals;

namespace SaferCity.Asb.Pspos;

/// <summary>Every "no" that a public spaces protection order can meet.</summary>
internal static class PspoRefusals
{
    public static readonly Refusal PenaltyTooHigh = new("asb.penalty_too_high", "The fixed penalty is higher than the law allows on the day of approval.", "Send the amount that the order states, or leave it out for the highest allowed.");
    public static readonly Refusal AlreadyMade = new("asb.pspo_already_made", "The order has already been made.", "Extend it, or approve another.");
    public static readonly Refusal MadeBeforeApproved = new("asb.pspo_made_before_approved", "The order is dated as made before it was approved.", "Check the two dates.");
    public static readonly Refusal InForceBeforeMade = new("asb.pspo_in_force_before_made", "The order is dated as in force before it was made.", "Check the two dates.");
    public static readonly Refusal NotMade = new("asb.pspo_not_made", "The order has been approved and is not yet made.", "Record when it was made and takes effect first.");
    public static readonly Refusal ExtendedTooLate = new("asb.pspo_ended", "An order can be extended only before it ends.", "Approve and make a new order.");
    public static readonly Refusal ExtendedBeforeMade = new("asb.pspo_extended_before_made", "The extension is dated before the order was made.", "Check the date.");
    public static readonly Refusal NotLonger = new("asb.pspo_not_longer", "The new last day is not after the present one.", "Choose a later day.");
    public static readonly Refusal ExtendedTooLong = new("asb.pspo_extended_too_long", "An extension may be no longer than three years.", "Choose an earlier last day and extend again before it.");
    public static readonly Refusal OutsideTerm = new("asb.outside_term", "The order is not in force on that day.", "Check the day, or extend the order before it ends.");
    public static readonly Refusal PlannedInPast = new("asb.deployment_in_past", "That day has passed.", "Record the deployment with its counts instead.");
    public static readonly Refusal DayTaken = new("asb.deployment_planned_before", "A deployment on that day is already on record.", "Nothing is to be done.");
    public static readonly Refusal AlreadyRecorded = new("asb.deployment_recorded_before", "The deployment on that day has already been recorded.", "Read the order again.");
}
