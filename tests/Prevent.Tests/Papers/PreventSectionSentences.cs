using System.Text.RegularExpressions;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.Papers;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Papers;

public sealed partial class PreventSectionSentences
{
    private static readonly PaperScope November = new(new(2021, 9, 20), new(2021, 11, 15), new(2021, 11, 29), new(2021, 9, 20));

    [Theory, OnBothEngines]
    public async Task A_quarter_without_referrals_or_panels_states_both_zeros(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);

        var said = await SaidAsync(channel);

        Assert.Equal(["The Community Safety Team (CST) has received no Prevent referrals since the September SCP meeting.", "There have been no Channel meetings held since the September SCP meeting."], said);
    }

    [Theory, OnBothEngines]
    public async Task The_quarter_of_the_published_update_is_told_from_records(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        await QuarterAsync(channel);

        var said = await SaidAsync(channel);

        Assert.Equal("The Community Safety Team (CST) received two Prevent referrals from the City of London Police at the start of October 2021.", said[0]);
        Assert.StartsWith("The CST hosted a virtual ‘Channel Panel’ on 25 October 2021 to discuss the cases. The Channel Panel is a multi-agency approach", said[1], StringComparison.Ordinal);
        Assert.Equal("The panel was chaired by the Community Safety Manager, with representation from all required partners. It discussed two cases. The decision was made by the panel to formally adopt one of the cases into the Channel process, offering the individual the opportunity to engage and accept the support in order to steer them away from extremist ideologies.", said[2]);
        Assert.Equal("As the Channel process is voluntary, steps have been taken to gain consent. Once this is obtained, the individual will be offered three sessions with a Home Office approved Intervention Provider, who will assess the level of radicalisation and propose further mentoring sessions. This case will be monitored, and a further update will be provided at the next SCP meeting.", said[3]);
        Assert.Equal("One referral was transferred to the Invented Force, as the individual had recently secured accommodation outside of the City of London.", said[4]);
        Assert.Equal(5, said.Count);
    }

    [Theory, OnBothEngines]
    public async Task Every_figure_is_the_list_of_records_behind_it_whoever_asks(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var (adopted, moved) = await QuarterAsync(channel);

        var figures = (await SectionAsync(channel)).Paragraphs.SelectMany(p => p.Figures).ToDictionary(f => f.Key);

        Assert.Equal([adopted, moved], figures["received"].Records.Select(r => r.Reference));
        Assert.Equal([adopted, moved], figures["discussed_20211025"].Records.Select(r => r.Reference));
        Assert.Equal([adopted], figures["adopted_20211025"].Records.Select(r => r.Reference));
        Assert.Equal([adopted], figures["consent_sought"].Records.Select(r => r.Reference));
        Assert.Equal([moved], figures["transferred"].Records.Select(r => r.Reference));
        Assert.Equal((3, adopted), (figures["sessions_sought"].Value, Assert.Single(figures["sessions_sought"].Records).Reference));
        Assert.Equal(("received", 2, 1), (figures["received"].Basis, figures["received"].Value, figures["panels"].Value));
    }

    [Theory, OnBothEngines]
    public async Task A_small_number_never_stands_beside_an_exact_day_a_borough_an_age_or_a_name(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        await QuarterAsync(channel);

        foreach (var paragraph in (await SectionAsync(channel)).Paragraphs)
        {
            var people = paragraph.Figures.Any(f => f.Value > 0 && f.Records.All(r => r.Kind == "referral"));
            Assert.False(people && ExactDay().IsMatch(paragraph.Text), paragraph.Text);
            Assert.DoesNotMatch("Invented Borough|Alpha|Bravo|child|guardian|aged", paragraph.Text);
        }
    }

    [Theory, OnBothEngines]
    public async Task A_record_is_counted_in_the_paper_of_its_day_or_where_it_is_carried_to(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var id = Guid.Parse((await channel.ReceiveAsync(receivedOn: "2021-09-19")).Id);

        Assert.StartsWith("The Community Safety Team (CST) has received no", (await SaidAsync(channel))[0], StringComparison.Ordinal);
        Assert.StartsWith("The Community Safety Team (CST) received one Prevent referral from", (await SaidAsync(channel, November with { CarriedIn = new HashSet<CountedRecord> { new("received", id) } }))[0], StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task A_review_is_told_with_the_panel_that_held_it(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var (first, second) = (await channel.AdoptedAsync(), await channel.ScheduleAsync("2021-11-08"));
        var referral = await channel.PutAsync(first, second);
        await channel.HoldAsync(second);
        await channel.Room.SendAsync(Channel.Review(referral));

        var said = await SaidAsync(channel);

        Assert.Equal("The second panel was chaired by the Community Safety Manager, with representation from all required partners. It discussed one case. One case that is in the Channel process was reviewed, and support continues.", said[3]);
        Assert.Contains("It discussed one case. The decision was made by the panel to formally adopt one case", said[2], StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task What_is_late_in_one_figure_is_told_there_and_nowhere_again(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        await QuarterAsync(channel);
        var figures = (await SectionAsync(channel)).Paragraphs.SelectMany(p => p.Figures).ToDictionary(f => f.Key);
        var (moved, adopted) = (figures["transferred"].Counts.Single(), figures["adopted_20211025"].Counts.Single());
        var february = new PaperScope(new(2021, 11, 15), new(2022, 2, 14), new(2022, 2, 28), new(2021, 11, 29));

        // Left for the next paper: the transfer alone, and the decision alone.
        var left = Values(await SectionAsync(channel, November with { LeftOut = new HashSet<CountedRecord> { moved } }));
        Assert.Equal((2, 2, 0), (left["received"], left["discussed_20211025"], left.GetValueOrDefault("transferred")));
        left = Values(await SectionAsync(channel, November with { LeftOut = new HashSet<CountedRecord> { adopted } }));
        Assert.Equal((2, 2, 0), (left["received"], left["discussed_20211025"], left["adopted_20211025"]));

        // And carried into it, from a panel that the last paper counted.
        var carried = Values(await SectionAsync(channel, february with { CarriedIn = new HashSet<CountedRecord> { moved } }));
        Assert.Equal((0, 0, 1), (carried["received"], carried["panels"], carried["transferred"]));
        var late = await SectionAsync(channel, february with { CarriedIn = new HashSet<CountedRecord> { adopted } });
        Assert.Equal((0, 0, 0, 1), (Values(late)["received"], Values(late)["panels"], Values(late)["discussed_20211025"], Values(late)["adopted_20211025"]));
        Assert.Contains(late.Paragraphs, p => p.Text.StartsWith("The panel of October 2021 was chaired by", StringComparison.Ordinal));
    }

    private static Dictionary<string, int> Values(PaperSection section) => section.Paragraphs.SelectMany(p => p.Figures).ToDictionary(f => f.Key, f => f.Value);

    [Theory, OnBothEngines]
    public async Task What_happened_after_the_day_of_the_data_is_not_told_as_done(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        await QuarterAsync(channel);
        await channel.ScheduleAsync("2021-11-22");

        var said = await SaidAsync(channel, November with { AsAt = new(2021, 10, 27) });

        Assert.StartsWith("As the Channel process is voluntary, consent will be sought.", said[3], StringComparison.Ordinal);
        Assert.Equal("One referral is being transferred to the Invented Force, as the individual had recently secured accommodation outside of the City of London; until it is accepted, the City's panel keeps the case.", said[4]);
        Assert.Equal("The next Channel Panel is scheduled for 22 November 2021.", said[5]);
    }

    /// <returns>The references of the case adopted and of the one that went elsewhere.</returns>
    private static async Task<(string Adopted, string Moved)> QuarterAsync(Channel channel)
    {
        var panel = await channel.ScheduleAsync();
        var adopted = await channel.PutAsync(await channel.ReceiveAsync(Channel.Person("Alpha"), "2021-10-04"), panel);
        var moved = await channel.PutAsync(await channel.ReceiveAsync(Channel.Person("Bravo"), "2021-10-05"), panel);
        await channel.HoldAsync(panel);
        adopted = await channel.AdoptAsync(adopted);
        moved = (await channel.Room.SendAsync(Channel.Adjournment(moved))).Receipt;
        channel.Room.Clock.MoveTo(new(2021, 11, 8));
        await channel.SeekAsync(adopted, on: "2021-10-28");
        await channel.Room.SendAsync(Channel.Answer(await channel.SendAsync(moved, "2021-10-27"), on: "2021-11-03"));
        return (adopted.Reference, moved.Reference);
    }

    private static async Task<PaperSection> SectionAsync(Channel channel, PaperScope? scope = null) => Assert.Single(await channel.Room.SendAsync(new AskForSection(scope ?? November), Caller.Nobody));

    // As the Governance room prints it.
    private static async Task<List<string>> SaidAsync(Channel channel, PaperScope? scope = null) =>
        [.. (await SectionAsync(channel, scope)).Paragraphs.Select(p => Named().Replace(p.Text, match => Capital(p.Figures.Single(f => f.Key == match.Groups[1].Value).InWords, match.Groups[2].Success)))];

    private static string Capital(string words, bool capital) => capital ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    [GeneratedRegex(@"\{([a-z0-9_]+)(\^)?\}")]
    private static partial Regex Named();

    [GeneratedRegex(@"\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}")]
    private static partial Regex ExactDay();
}
