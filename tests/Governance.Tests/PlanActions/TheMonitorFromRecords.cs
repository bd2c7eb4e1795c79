using SaferCity.Governance.V1;
using SaferCity.Tests.Monitoring;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.PlanActions;

public sealed class TheMonitorFromRecords
{
    [Theory, OnBothEngines]
    public async Task The_monitor_of_2016_comes_out_of_its_records_as_it_was_published(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var plan = await RecordAsync(partnership);

        var monitor = await partnership.SendAsync(new GetMonitorRequest { StrategyId = plan, On = "2017-01-01" });

        Assert.Equal(new MonitorCounts { Actions = 42, Green = 35, Amber = 7, Red = 0, Complete = 15 }, monitor.Counts);
        Assert.Equal("April 2016 to March 2017", monitor.Period);
        Assert.Equal(["The monitor states no day on which it was true."], monitor.Oddities);
        var actions = monitor.Sections.SelectMany(section => section.Actions).ToList();
        Assert.Equal(PublishedMonitor.Read().SelectMany(section => section.Actions).Select(action => (action.Number, action.Text, action.Deadline, action.Comment)), actions.Select(action => (action.Number, action.Text, action.Deadline, action.Comment)));
        Assert.Equal("2.5 4.2", string.Join(' ', actions.Where(action => action.ComputedRag is Rag.Red).Select(action => action.Number)));
        Assert.Contains("Nobody is named as responsible.", actions.Single(action => action.Number == "1.3").Oddities);

        var file = await partnership.SendAsync(new DownloadMonitorRequest { StrategyId = plan });
        Assert.Equal("progress-monitoring-tool-2016-04-to-2017-03.docx", file.FileName);
        Assert.Equal("The monitor was taken away as a Word document.", (await partnership.SendAsync(new GetStrategyRequest { StrategyId = plan })).History[^1].Sentence);
        var first = await partnership.SendAsync(new ListPlanActionsRequest { StrategyId = plan, LeadService = "Trading Standards" });
        Assert.Equal("3.4", Assert.Single(first.PlanActions).Number);
    }

    [Theory, OnBothEngines]
    public async Task A_colour_better_than_the_rules_needs_a_reason_and_shows_it(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var plan = await RecordAsync(partnership);
        var action = (await partnership.SendAsync(new ListPlanActionsRequest { StrategyId = plan, PageSize = 200 })).PlanActions.Single(action => action.Number == "4.2");
        var rating = new RatePlanActionRequest { RequestId = Partnership.New(), PlanActionId = action.Id, Etag = action.Etag, Rag = Rag.Amber, Comment = "Systems are reviewed.", StatedOn = "2017-01-20" };

        await Refusing.With("governance.say_why", () => partnership.SendAsync(rating));
        rating.Because = "the systems review reports in February";
        await partnership.SendAsync(rating);

        var after = await partnership.SendAsync(new GetPlanActionRequest { PlanActionId = action.Id, On = "2017-01-20" });
        Assert.Equal((Rag.Amber, Rag.Red), (after.PlanAction.AssertedRag, after.PlanAction.ComputedRag));
        Assert.Contains("The rule says red, the plan says amber, because the systems review reports in February.", after.PlanAction.Oddities);
        Assert.Equal(["Systems are reviewed.", action.Comment], after.Ratings.Select(said => said.Comment));
    }

    private static async Task<string> RecordAsync(Partnership partnership)
    {
        var plan = (await partnership.SendAsync(new DraftStrategyRequest { RequestId = Partnership.New(), Title = "Plan 2016-17", From = "2016-04-01", Until = "2017-03-31" })).Receipt;
        foreach (var section in PublishedMonitor.Read())
        {
            plan = (await partnership.SendAsync(new AddPriorityRequest { RequestId = Partnership.New(), StrategyId = plan.Id, Etag = plan.Etag, Number = section.Number, Title = section.Title })).Receipt;
            foreach (var action in section.Actions)
            {
                var add = new AddPlanActionRequest { RequestId = Partnership.New(), StrategyId = plan.Id, PriorityNumber = section.Number, Number = action.Number, Text = action.Text, Deadline = action.Deadline };
                add.LeadServices.AddRange(action.Leads);
                var added = (await partnership.SendAsync(add)).Receipt;
                added = (await partnership.SendAsync(new RatePlanActionRequest { RequestId = Partnership.New(), PlanActionId = added.Id, Etag = added.Etag, Rag = Enum.Parse<Rag>(action.Rag, ignoreCase: true), Comment = action.Comment })).Receipt;
                if (action.Complete) await partnership.SendAsync(new CompletePlanActionRequest { RequestId = Partnership.New(), PlanActionId = added.Id, Etag = added.Etag, Comment = action.Comment });
            }
        }
        return plan.Id;
    }
}
