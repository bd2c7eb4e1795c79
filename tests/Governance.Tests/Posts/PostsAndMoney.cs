using SaferCity.Governance.Posts;
using SaferCity.Governance.V1;
using SaferCity.Tests.Storage;
using Post = SaferCity.Governance.Posts.Post;
using PostState = SaferCity.Governance.Posts.PostState;

namespace SaferCity.Tests.Posts;

public sealed class PostsAndMoney
{
    [Fact]
    public void A_posts_states_and_verbs_are_as_the_file_says() => Grid.MustMatch("Post.grid.txt",
        [.. Enum.GetValues<PostState>().Select(state => (state.ToString(), (Func<Post>)(() => In(state))))],
        [.. Enum.GetValues<PostState>().Select(to => ($"move to {to}", (Func<Post, string>)(post => After(post, to))))]);

    [Fact]
    public void A_vacancy_is_counted_in_days_from_its_beginning_to_the_start()
    {
        var post = Post.Open("Officer", 100, null, null, new(2017, 2, 28), "Workload.");
        post.MoveTo(PostState.Advertised, new(2017, 3, 6));
        post.MoveTo(PostState.Interviewed, new(2017, 3, 27));

        Assert.Equal(104, post.VacantDays(new(2017, 6, 12)));
    }

    [Fact]
    public void A_step_lies_on_or_after_the_one_before() =>
        Refusing.With("governance.before_the_last_step", () => Post.Open("Officer", 100, null, null, new(2017, 2, 28), "").MoveTo(PostState.Advertised, new(2017, 2, 27)));

    [Theory, OnBothEngines]
    public async Task A_post_names_its_funding_and_its_steps_in_order(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var money = (await partnership.SendAsync(new RecordFundingRequest { RequestId = Partnership.New(), Source = "Proceeds of Crime Act 2002", Purpose = "Patrol", From = "2021-10-28", Until = "2022-10-27" })).Receipt;
        var post = (await partnership.SendAsync(new OpenPostRequest { RequestId = Partnership.New(), Title = "Officer", Hundredths = 100, FundingStreamId = money.Id, VacantFrom = "2021-10-28" })).Receipt;
        await partnership.SendAsync(new MovePostRequest { RequestId = Partnership.New(), PostId = post.Id, Etag = post.Etag, To = Governance.V1.PostState.Advertised, On = "2021-11-01" });

        var shown = (await partnership.SendAsync(new GetPostRequest { PostId = post.Id })).Post;

        Assert.Equal((money.Id, 18), (shown.FundingStreamId, shown.VacantDays));
        Assert.Equal(["2021-10-28", "2021-11-01"], shown.Steps.Select(step => step.On));
    }

    [Theory, OnBothEngines]
    public async Task An_award_that_is_not_known_is_not_made_up_and_one_that_is_cannot_be_overspent(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var unknown = (await partnership.SendAsync(new RecordFundingRequest { RequestId = Partnership.New(), Source = "Grant", Purpose = "Training", From = "2021-04-01" })).Receipt;
        var known = (await partnership.SendAsync(new RecordFundingRequest { RequestId = Partnership.New(), Source = "Grant", Purpose = "Leaflets", AwardedPence = 10_000, From = "2021-04-01" })).Receipt;
        var spending = new RecordSpendingRequest { RequestId = Partnership.New(), FundingId = known.Id, Etag = known.Etag, Pence = 10_001, On = "2021-05-01", WhatFor = "Printing" };

        await Refusing.With("governance.more_than_awarded", () => partnership.SendAsync(spending));
        spending.Pence = 10_000;
        await partnership.SendAsync(spending);

        Assert.False((await partnership.SendAsync(new GetFundingRequest { FundingId = unknown.Id })).Funding.HasAwardedPence);
        Assert.Equal(10_000, (await partnership.SendAsync(new ListFundingRequest())).Funding.Single(stream => stream.Id == known.Id).SpentPence);
    }

    private static Post In(PostState state)
    {
        var post = Post.Open("Officer", 100, null, null, new(2017, 2, 28), "");
        for (var step = PostState.Advertised; step <= state; step++) post.MoveTo(step, new(2017, 3, 1));
        return post;
    }

    private static string After(Post post, PostState to)
    {
        post.MoveTo(to, new(2017, 3, 2));
        return post.State.ToString();
    }
}
