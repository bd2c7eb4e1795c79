using SaferCity.Kernel.Refusals;

namespace SaferCity.Asb.Meetings;

/// <summary>What a meeting of the City Community MARAC refuses beyond the rules of any meeting.</summary>
internal static class CcmRefusals
{
    public static readonly Refusal CasesListed = new("asb.cases_listed", "Cases are listed for this meeting.", "Defer the meeting, or list its cases for another one first.");
}
