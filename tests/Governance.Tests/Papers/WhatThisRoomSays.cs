using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Papers;

public sealed class WhatThisRoomSays
{
    [Theory, OnBothEngines]
    public async Task Training_is_told_by_its_audiences_and_counted_by_its_sessions(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        await DeliverAsync(partnership, "2021-10-06", Topic.Prevent, false, "CoLC elected Members");
        await DeliverAsync(partnership, "2021-10-19", Topic.Prevent, false, "Transport for London", "CoLP new starters and transferees");
        await DeliverAsync(partnership, "2021-11-02", Topic.Prevent, true, "CoLC elected Members");
        await DeliverAsync(partnership, "2021-09-01", Topic.Prevent, false, "Somebody before");
        await DeliverAsync(partnership, "2021-10-20", Topic.CityCommunityMarac, false, "voluntary organisations");

        var paper = await PaperAsync(partnership);

        Assert.Contains("three Prevent training sessions have been delivered to CoLC elected Members, Transport for London and CoLP new starters and transferees. The Prevent team also provided one tailored session to CoLC elected Members.", Words(paper, "governance.prevent"), StringComparison.Ordinal);
        Assert.Contains("the CST has delivered one training session to voluntary organisations", Words(paper, "governance.ccm"), StringComparison.Ordinal);
        Assert.Equal(["Domestic Abuse (DA) Multi-Agency Risk Assessment Conference (MARAC)", "City Community MARAC (CCM)", "Prevent Activity"], paper.Headings.Select(heading => heading.Heading));
    }

    [Theory, OnBothEngines]
    public async Task What_falls_between_the_data_and_the_meeting_is_worded_as_to_come(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        await PlanAsync(partnership, "16 Days of Action", "2021-11-25", "2021-12-10", Topic.DomesticAbuse);
        await PlanAsync(partnership, "Next year's week", "2022-03-01", "2022-03-07", Topic.HateCrime);

        var paper = await PaperAsync(partnership);

        var bullets = paper.Headings[^1].Parts.Single(part => part.SectionKey == "governance.forthcoming").Paragraphs[0].Bullets;
        Assert.Equal("16 Days of Action, from 25 November 2021 to 10 December 2021", string.Concat(Assert.Single(bullets).Runs.Select(run => run.Text)));
    }

    [Theory, OnBothEngines]
    public async Task Nothing_is_delivered_before_its_last_day_and_nothing_twice(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var campaign = await PlanAsync(partnership, "16 Days of Action", "2021-11-25", "2021-12-10", Topic.DomesticAbuse);
        var delivery = new DeliverActivityRequest { RequestId = Partnership.New(), ActivityId = campaign.Id, Etag = campaign.Etag };

        await Refusing.With("governance.activity_not_yet", () => partnership.SendAsync(delivery));
        partnership.Room.Clock.MoveTo(new(2021, 12, 10));
        campaign = (await partnership.SendAsync(delivery)).Receipt;
        await Refusing.With("governance.activity_not_planned", () => partnership.SendAsync(new DeliverActivityRequest { RequestId = Partnership.New(), ActivityId = campaign.Id, Etag = campaign.Etag }));

        var shown = (await partnership.SendAsync(new ListActivitiesRequest { From = "2021-12-10", Until = "2021-12-31" })).Activities.Single();
        Assert.Equal((ActivityState.Delivered, false), (shown.State, shown.HasAttended));
    }

    private static async Task<Receipt> PlanAsync(Partnership partnership, string title, string from, string until, Topic topic, bool tailored = false, params string[] audiences)
    {
        var plan = new PlanActivityRequest { RequestId = Partnership.New(), Kind = audiences.Length > 0 ? ActivityKind.Training : ActivityKind.Campaign, Topic = topic, Title = title, From = from, Until = until, Tailored = tailored, Mode = MeetingMode.Virtual };
        plan.Audiences.AddRange(audiences);
        return (await partnership.SendAsync(plan)).Receipt;
    }

    private static async Task DeliverAsync(Partnership partnership, string on, Topic topic, bool tailored, params string[] audiences)
    {
        var planned = await PlanAsync(partnership, "Session", on, "", topic, tailored, audiences);
        await partnership.SendAsync(new DeliverActivityRequest { RequestId = Partnership.New(), ActivityId = planned.Id, Etag = planned.Etag });
    }

    private static async Task<Paper> PaperAsync(Partnership partnership)
    {
        var meeting = await partnership.ScheduleAsync(await partnership.EstablishAsync(), "2021-11-29");
        return (await partnership.PaperAsync((await partnership.StartPaperAsync(meeting, "2021-11-15", "2021-09-13")).Id)).Paper;
    }

    private static string Words(Paper paper, string section) => string.Concat(paper.Headings.SelectMany(heading => heading.Parts).Single(part => part.SectionKey == section).Paragraphs.SelectMany(paragraph => paragraph.Runs).Select(run => run.Text));
}
