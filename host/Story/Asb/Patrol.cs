using SaferCity.Asb.V1;

namespace SaferCity.Story.Asb;

/// <summary>The twelve-month pilot of a mobile patrol, from 28 October 2021.</summary>
internal static class Patrol
{
    public static async Task TellAsync(StoryTeller story)
    {
        story.On(2021, 10, 28);
        await story.As<PatrolContractService.PatrolContractServiceClient>("officer:enforcement").CommissionPatrolAsync(new()
        {
            RequestId = StoryTeller.Id("asb.patrol"), SupplierOrganisationId = story.Organisation("Parkguard Ltd"), CommissionedBy = "Department of Community and Children's Services",
            Service = "City-wide and City-centric mobile patrol service", Pilot = true, Months = 12, StartsOn = "2021-10-28", FundingSource = "Proceeds of Crime Act 2002", Area = "the whole City",
        });
    }
}
