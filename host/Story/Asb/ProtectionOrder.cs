using SaferCity.Asb.V1;

namespace SaferCity.Story.Asb;

/// <summary>The London Marathon's public spaces protection order: approved in March 2020, deployed for the first time on 3 October 2021, due again in October 2022.</summary>
internal static class ProtectionOrder
{
    public static async Task TellAsync(StoryTeller story)
    {
        var pspos = story.As<PspoService.PspoServiceClient>("officer:enforcement");
        story.On(2020, 3, 6);
        var approval = new ApprovePspoRequest
        {
            RequestId = StoryTeller.Id("asb.pspo.approve"), Title = "London Marathon", ApprovedOn = "2020-03-05", ApprovedBy = "Court of Common Council",
            Grounds = "historical incidents of serious ASB and disorder along sections of the London Marathon route through the City",
            Applies = "on the day of the race to safeguard the public and protect the reputation of this important international event",
            RestrictedArea = "Sections of the London Marathon route through the City.", EnforcedByOrganisationId = story.Organisation(AsbStory.Police), PenaltyPence = 100_00,
        };
        approval.Prohibitions.Add(["Drinking alcohol in the area when asked to stop", "Bringing psychoactive substances into the area"]); // assumed: the wording
        approval.Powers.Add(["disperse those acting in an anti-social manner", "seize alcohol and psychoactive substances"]);
        var receipt = (await pspos.ApprovePspoAsync(approval)).Receipt;

        // Assumed: made and in force on the day of approval. The paper says "March 2020" and "three years".
        receipt = (await pspos.MakePspoAsync(new() { RequestId = StoryTeller.Id("asb.pspo.make"), PspoId = receipt.Id, Etag = receipt.Etag, MadeOn = "2020-03-05", InForceFrom = "2020-03-05" })).Receipt;

        story.On(2021, 10, 4);
        receipt = (await pspos.RecordDeploymentAsync(new()
        {
            RequestId = StoryTeller.Id("asb.pspo.deploy.2021"), PspoId = receipt.Id, Etag = receipt.Etag, On = "2021-10-03", Event = "London Marathon 2021",
            Counts = new() { Warnings = 12, AlcoholSurrendered = 40, Seizures = 0, Dispersals = 0, PenaltyNotices = 0, Arrests = 0 }, // assumed but for the penalty notices
            Evaluation = "The majority of the public refrained from drinking alcohol in the PSPO area, or disposed of alcohol when requested by the Police.",
        })).Receipt;

        // Assumed: the day. The paper says October 2022.
        await pspos.PlanDeploymentAsync(new() { RequestId = StoryTeller.Id("asb.pspo.plan.2022"), PspoId = receipt.Id, Etag = receipt.Etag, On = "2022-10-02", Event = "London Marathon 2022" });
    }
}
