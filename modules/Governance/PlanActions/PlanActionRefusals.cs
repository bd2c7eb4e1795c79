using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.PlanActions;

/// <summary>Every "no" an action of the plan can meet.</summary>
internal static class PlanActionRefusals
{
    public static readonly Refusal NumberTaken = new("governance.action_number_taken", "The plan has an action of that number.", "Choose the next number.");
    public static readonly Refusal Over = new("governance.action_over", "This action is complete, abandoned or superseded.", "Add another action to the plan if there is more to do.");
    public static readonly Refusal SayWhy = new("governance.say_why", "The colour is better than the rule's: say why.", "Enter why it stands better than its deadline says, or choose the rule's colour.");
    public static readonly Refusal NotComplete = new("governance.action_not_complete", "Only a completed action is reported onwards.", "Complete the action first.");
    public static readonly Refusal ToldAlready = new("governance.told_already", "That board has already been told.", "Choose another board.");
    public static readonly Refusal BySelf = new("governance.superseded_by_itself", "An action cannot take its own place.", "Choose another action.");
}
