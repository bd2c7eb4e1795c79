using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Funding;

/// <summary>Every "no" a funding stream can meet.</summary>
internal static class FundingRefusals
{
    public static readonly Refusal EndsBeforeItBegins = new("governance.funding_ends_before_it_begins", "The funding ends before it begins.", "Enter a last day that is not before the first.");
    public static readonly Refusal OutsideItsTime = new("governance.spent_outside_its_time", "The money was not there on that day.", "Enter a day within the funding's time, or choose other funding.");
    public static readonly Refusal MoreThanAwarded = new("governance.more_than_awarded", "That is more than is left of the award.", "Enter a smaller sum, or choose other funding.");
}
