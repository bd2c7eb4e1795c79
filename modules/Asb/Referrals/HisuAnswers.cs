using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Referrals;

/// <summary>What the panel answers for every High Intensity Service User (Team Update of November 2021, paragraph 7).</summary>
/// <param name="HomeSupport">Whether the person receives mental health support and social care at home.</param>
/// <param name="CityPlan">The robust and sustainable plan for when the person is in the City.</param>
/// <param name="LowLevelEnforcement">Whether low-level enforcement is suitable to mitigate the risk of accidental death.</param>
[Personal]
internal sealed record HisuAnswers(string HomeSupport, string CityPlan, string LowLevelEnforcement)
{
    public bool Complete => !(string.IsNullOrWhiteSpace(HomeSupport) || string.IsNullOrWhiteSpace(CityPlan) || string.IsNullOrWhiteSpace(LowLevelEnforcement));
}
