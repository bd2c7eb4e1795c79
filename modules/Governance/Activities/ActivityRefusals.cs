using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Activities;

/// <summary>Every "no" an activity can meet.</summary>
internal static class ActivityRefusals
{
    public static readonly Refusal EndsBeforeItBegins = new("governance.activity_ends_before_it_begins", "The activity ends before it begins.", "Enter a last day that is not before the first.");
    public static readonly Refusal TailoredToNobody = new("governance.tailored_to_nobody", "A tailored session is made for an audience.", "Name the audience, or do not call it tailored.");
    public static readonly Refusal NotPlanned = new("governance.activity_not_planned", "This activity has already been delivered or cancelled.", "Plan another one.");
    public static readonly Refusal NotYet = new("governance.activity_not_yet", "This activity is not over yet.", "Record it as delivered on its last day or after.");
}
