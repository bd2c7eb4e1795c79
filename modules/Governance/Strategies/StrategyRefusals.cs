using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Strategies;

/// <summary>Every "no" a strategy can meet.</summary>
internal static class StrategyRefusals
{
    public static readonly Refusal EndsBeforeItBegins = new("governance.ends_before_it_begins", "The period ends before it begins.", "Enter a last day that is not before the first.");
    public static readonly Refusal Adopted = new("governance.strategy_adopted", "This strategy has been adopted.", "Draft its successor to change what it says.");
    public static readonly Refusal NumberTaken = new("governance.priority_number_taken", "The strategy has a priority of that number.", "Choose the next number.");
    public static readonly Refusal ThemeNamed = new("governance.theme_named", "The strategy names that theme already.", "Enter another theme.");
    public static readonly Refusal NoPriorities = new("governance.no_priorities", "A strategy without priorities cannot be adopted.", "Add its priorities first.");
    public static readonly Refusal NoSuchPriority = new("governance.no_such_priority", "The strategy has no priority of that number.", "Choose one of its priorities.");
    public static readonly Refusal MonitorOfTheFuture = new("governance.monitor_of_the_future", "The monitor cannot be true as at a day to come.", "Enter today or an earlier day.");
}
