using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Referrals;

public sealed class ChangingSentences
{
    [Theory, OnBothEngines]
    public async Task The_same_request_id_gets_the_same_reference_and_one_referral(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var said = Marac.Submission();

        var first = await marac.Room.SendAsync(said);
        var second = await marac.Room.SendAsync(said);

        Assert.Equal(first, second);
        Assert.Single((await marac.Room.SendAsync(new ListReferralsRequest())).Referrals);
    }

    [Theory, OnBothEngines]
    public async Task The_same_request_id_with_another_body_is_refused(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var said = Marac.Submission();
        await marac.Room.SendAsync(said);
        said.Background = "Something else.";

        await Refusing.With("kernel.request_id_reused", () => marac.Room.SendAsync(said));
    }

    [Theory, OnBothEngines]
    public async Task A_stale_etag_is_told_the_latest(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var stale = await marac.SubmitAsync();
        var listed = await marac.ListAsync(stale, await marac.ScheduleAsync("2021-12-08"));
        var other = await marac.ScheduleAsync("2021-12-15");

        var error = await Assert.ThrowsAsync<StaleException>(() => marac.ListAsync(stale, other));

        Assert.Equal(listed.Etag, error.Latest);
    }

    [Theory, OnBothEngines]
    public async Task Two_hundred_at_once_with_one_request_id_have_one_effect(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var said = Marac.Submission();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => marac.Room.SendAsync(said))));

        Assert.Single(answers.Distinct());
        Assert.Single((await marac.Room.SendAsync(new ListReferralsRequest())).Referrals);
    }

    [Theory, OnBothEngines]
    public async Task Pages_follow_one_another_without_gap_or_double(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var submitted = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            submitted.Add((await marac.SubmitAsync("Alpha" + i)).Reference);
            if (i % 2 == 0) marac.Room.Clock.Move(TimeSpan.FromMinutes(1)); // some share an instant
        }

        var seen = new List<string>();
        var token = "";
        do
        {
            var page = await marac.Room.SendAsync(new ListReferralsRequest { PageSize = 3, PageToken = token });
            seen.AddRange(page.Referrals.Select(r => r.Reference));
            token = page.NextPageToken;
        }
        while (token.Length > 0);

        Assert.Equal(Enumerable.Reverse(submitted), seen);
        await Refusing.AtField("page_token", () => marac.Room.SendAsync(new ListReferralsRequest { PageToken = "not-one-of-ours" }));
    }
}
