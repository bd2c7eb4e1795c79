using SaferCity.Kernel.Refusals;

namespace SaferCity.Vawg.Meetings;

/// <summary>What a conference refuses beyond the rules of any meeting.</summary>
internal static class ConferenceRefusals
{
    public static readonly Refusal CasesListed = new("vawg.cases_listed", "Cases are listed for this conference.", "Defer the conference, or list its cases for another one first.");
}
