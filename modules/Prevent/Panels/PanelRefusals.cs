using SaferCity.Kernel.Refusals;

namespace SaferCity.Prevent.Panels;

/// <summary>What a Channel panel refuses beyond the rules of any meeting.</summary>
internal static class PanelRefusals
{
    public static readonly Refusal CasesListed = new("prevent.cases_on_agenda", "Cases are on the agenda of this panel.", "Defer the panel, or put its cases on another panel's agenda first.");
    public static readonly Refusal NoChair = new("prevent.no_chair", "Nobody with the chair's role is recorded as attending.", "Add the chair, or the deputy who chaired, to the attendance.");
}
