using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.Papers;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Papers;

public sealed class MaracSectionSentences
{
    private static readonly PaperScope November = new(new(2021, 9, 20), new(2021, 11, 15), new(2021, 11, 29), new(2021, 9, 20));

    [Theory, OnBothEngines]
    public async Task A_quarter_without_cases_states_its_zero(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);

        var section = Assert.Single(await marac.Room.SendAsync(new AskForSection(November), Caller.Nobody));

        Assert.Equal("Since the September Safer City Partnership (SCP) meeting, no cases have been heard at MARAC.", section.Paragraphs[0].Text);
        Assert.All(section.Paragraphs.SelectMany(p => p.Figures), figure => Assert.Equal(0, figure.Value));
    }

    [Theory, OnBothEngines]
    public async Task Cases_heard_are_counted_with_their_records_whoever_asks(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conference = await marac.ScheduleAsync("2021-11-10");
        marac.Room.Clock.MoveTo(new(2021, 11, 10));
        var references = new List<string>();
        foreach (var family in (string[])["Alpha", "Bravo", "Charlie"])
        {
            var referral = await marac.ListAsync(await marac.SubmitAsync(family), conference);
            references.Add(referral.Reference);
        }
        await marac.HoldAsync(conference);
        foreach (var referral in (await marac.Room.SendAsync(new ListReferralsRequest())).Referrals) await marac.HearAsync(new Receipt { Id = referral.Id, Etag = referral.Etag });

        var paragraph = Assert.Single(await marac.Room.SendAsync(new AskForSection(November), Caller.Nobody)).Paragraphs[0];

        Assert.Equal("Since the September Safer City Partnership (SCP) meeting, {cases_heard} cases have been heard at MARAC: {heard_20211110} at the November MARAC.", paragraph.Text);
        Assert.Equal(references, paragraph.Figures[0].Records.Select(r => r.Reference).Order());
        Assert.Equal(3, paragraph.Figures[0].Value);
    }
}
