using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Story.Governance;

/// <summary>
/// What the team did: training with its audiences, forums, campaigns (updates of June 2017, paragraphs 14 to 21, and of November 2021, paragraphs 9 and 22
/// to 25), a post that was filled and the money behind the patrols. The papers name audiences and campaigns; most days are assumed, and say so.
/// </summary>
internal sealed class TeamStory(StoryTeller story)
{
    private const string Day = "The day is assumed.";

    private readonly ActivityService.ActivityServiceClient activities = story.As<ActivityService.ActivityServiceClient>("officer:governance");
    private readonly PostService.PostServiceClient posts = story.As<PostService.PostServiceClient>("officer:governance");
    private readonly FundingService.FundingServiceClient funding = story.As<FundingService.FundingServiceClient>("officer:governance");

    public async Task In2017Async()
    {
        await FillThePostAsync();
        await DeliveredAsync("release", ActivityKind.Campaign, Topic.SuicidePrevention, "Release the Pressure", "2017-06-19", "2017-07-17", "");
        await DeliveredAsync("asb-course", ActivityKind.Training, Topic.AntiSocialBehaviour, "Effective ASB case management", "2017-07-06", "2017-07-07", "", "partners of the Safer City Partnership");
        await DeliveredAsync("hate-2017", ActivityKind.Campaign, Topic.HateCrime, "National Hate Crime Awareness Week", "2017-10-14", "2017-10-21", "");
        await DeliveredAsync("16-days-2017", ActivityKind.Campaign, Topic.DomesticAbuse, "16 Days of Action against domestic abuse", "2017-11-25", "2017-12-10", "");
    }

    public async Task In2021Async()
    {
        foreach (var day in new[] { "2021-09-22", "2021-10-06", "2021-10-20", "2021-11-03" })
            await DeliveredAsync("network." + day, ActivityKind.Forum, Topic.Prevent, "London Prevent Network", day, day, "It meets every second week; the days are assumed.");
        await DeliveredAsync("members", ActivityKind.Training, Topic.Prevent, "Prevent awareness", "2021-10-05", "2021-10-05", Day, "CoLC elected Members");
        await DeliveredAsync("guildhall", ActivityKind.Training, Topic.Prevent, "Prevent awareness", "2021-10-12", "2021-10-12", Day, "Guildhall School of Music and Drama staff");
        await DeliveredAsync("tfl", ActivityKind.Training, Topic.Prevent, "Prevent awareness", "2021-10-19", "2021-10-19", Day, "Transport for London");
        await DeliveredAsync("starters", ActivityKind.Training, Topic.Prevent, "Prevent awareness", "2021-11-01", "2021-11-01", Day, "CoLP new starters and transferees");
        await DeliveredAsync("tailored", ActivityKind.Training, Topic.Prevent, "Prevent for Members", "2021-11-09", "2021-11-09", Day, "CoLC elected Members");
        await DeliveredAsync("ccm.statutory", ActivityKind.Training, Topic.CityCommunityMarac, "The City Community MARAC", "2021-10-14", "2021-10-14", Day, "statutory organisations");
        await DeliveredAsync("ccm.voluntary", ActivityKind.Training, Topic.CityCommunityMarac, "The City Community MARAC", "2021-11-04", "2021-11-04", Day, "voluntary organisations");
        await DeliveredAsync("act-early", ActivityKind.Campaign, Topic.Prevent, "the Action Counters Terrorism national safeguarding website www.actearly.uk, which was launched in November 2020", "2021-09-14", "2021-11-12", "It is a regular feature; the days are assumed.");
        await MoneyAsync();
        story.On(2021, 11, 12);
        await PlannedAsync("16-days-2021", ActivityKind.Campaign, Topic.DomesticAbuse, "16 Days of Action against domestic abuse", "2021-11-25", "2021-12-10", "That it was marked in 2021 is assumed.");
        await PlannedAsync("christmas-2021", ActivityKind.Campaign, Topic.NightTimeEconomy, "Christmas Campaign on staying safe in the night-time economy", "2021-12-01", "2021-12-24", "That it was run in 2021 is assumed.");
        await PlannedAsync("bags-2021", ActivityKind.Event, Topic.AcquisitiveCrime, "Advice on bag theft in licensed premises", "2021-11-26", "2021-11-26", "Assumed.");
    }

    private async Task FillThePostAsync()
    {
        story.On(2017, 3, 1);
        var post = (await posts.OpenPostAsync(new()
        { RequestId = StoryTeller.Id("post"), Title = "Community Safety Officer", Hundredths = 100, VacantFrom = "2017-02-28", Impact = "Significant impact on the team's workload." })).Receipt; // the paper says February
        story.On(2017, 9, 4);
        foreach (var (state, on) in new[] { (PostState.Advertised, "2017-03-06"), (PostState.Interviewed, "2017-03-27"), (PostState.Offered, "2017-03-31"), (PostState.Vetting, "2017-04-10"), (PostState.Started, "2017-09-04") }) // all but 27 March assumed
            post = (await posts.MovePostAsync(new() { RequestId = StoryTeller.Id($"post.{state}"), PostId = post.Id, Etag = post.Etag, To = state, On = on })).Receipt;
    }

    private async Task MoneyAsync() => await funding.RecordFundingAsync(new()
    {
        RequestId = StoryTeller.Id("poca"), Source = "Proceeds of Crime Act 2002", Purpose = "The 12-month pilot of a City-wide mobile patrol service.", From = "2021-10-28", Until = "2022-10-27",
        Assumed = "The last day follows from twelve months; the amount is not known.",
    });

    private async Task DeliveredAsync(string key, ActivityKind kind, Topic topic, string title, string from, string until, string assumed, params string[] audiences)
    {
        var day = DateOnly.Parse(until);
        story.On(day.Year, day.Month, day.Day);
        var planned = await PlannedAsync(key, kind, topic, title, from, until, assumed, audiences);
        await activities.DeliverActivityAsync(new() { RequestId = StoryTeller.Id($"activity.{key}.deliver"), ActivityId = planned.Id, Etag = planned.Etag });
    }

    private async Task<Receipt> PlannedAsync(string key, ActivityKind kind, Topic topic, string title, string from, string until, string assumed, params string[] audiences)
    {
        var plan = new PlanActivityRequest { RequestId = StoryTeller.Id("activity." + key), Kind = kind, Topic = topic, Title = title, From = from, Until = until, Assumed = assumed, Tailored = key == "tailored" };
        if (from.StartsWith("2021", StringComparison.Ordinal) && kind is ActivityKind.Training or ActivityKind.Forum) plan.Mode = MeetingMode.Virtual; // the update of 2021, paragraph 23
        plan.Audiences.Add(audiences);
        return (await activities.PlanActivityAsync(plan)).Receipt;
    }
}
