using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Reviews;

public sealed class ReviewSentences
{
    private static readonly Caller Reviewer = RoomUnderTest.As(Gate.Police, AccessPermission.Review, AccessPermission.OwnAccount) with { Account = new("00000000-0000-7000-8000-0000000000c1") };
    private static readonly Caller Other = Reviewer with { Account = new("00000000-0000-7000-8000-0000000000c2") };

    [Theory, OnBothEngines]
    public async Task A_review_lists_who_may_do_what_by_page_and_is_closed_when_each_is_confirmed_or_ended(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (one, two) = (await gate.PersonAsync("one", "access.administer_keys"), await gate.PersonAsync("two"));
        var (key, _) = await gate.PartnerAsync("hackney-housing", "access.see_all");
        var token = AccessModule.TokenFor(key, "officer:4471");
        await gate.SignInAsync("one");

        var id = await BeginAsync(gate);
        var first = await GetAsync(gate, id, size: 2);
        var second = await GetAsync(gate, id, size: 2, first.NextPageToken);
        var lines = first.Lines.Concat(second.Lines).ToList();

        Assert.Equal((3, 3, ""), (first.Review.Outstanding, first.Review.Total, second.NextPageToken));
        var mine = lines.Single(line => line.Account?.Id == one.Id).Account;
        Assert.Equal(["access.administer_keys"], mine.May);
        Assert.NotNull(mine.LastSignedInAt);
        Assert.Null(lines.Single(line => line.Account?.Id == two.Id).Account.LastSignedInAt);
        var partner = lines.Single(line => line.Key is not null).Key;
        Assert.Equal(["access.see_all"], partner.Permissions);

        await gate.Room.SendAsync(await ConfirmAsync(gate, id, one.Id), Reviewer);
        await gate.Room.SendAsync(await EndAsync(gate, id, partner.Id), Reviewer);
        Assert.Null(await gate.WhoAsync(token));
        Assert.Equal(ReviewState.Open, (await GetAsync(gate, id)).Review.State);
        await gate.Room.SendAsync(await EndAsync(gate, id, two.Id), Reviewer);

        var closed = await GetAsync(gate, id);
        Assert.Equal((ReviewState.Closed, 0), (closed.Review.State, closed.Review.Outstanding));
        Assert.Equal((AccountState.Active, AccountState.Closed), ((await gate.GetAsync(one.Id)).State, (await gate.GetAsync(two.Id)).State));
        Assert.Equal("The review was closed: nothing is outstanding.", closed.History[^1].Sentence);
        Assert.Equal("Confirmed in the review of who may do what.", (await gate.Room.SendAsync(new GetAccountRequest { AccountId = one.Id })).History[^1].Sentence);
        await Refusing.With("access.review_closed", async () => await gate.Room.SendAsync(await ConfirmAsync(gate, id, one.Id), Reviewer));
    }

    [Theory, OnBothEngines]
    public async Task The_owner_decides_and_on_the_owners_own_account_another_reviewer(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (owner, person) = (await gate.PersonAsync("owner"), await gate.PersonAsync("person"));
        var me = Reviewer with { Account = Guid.Parse(owner.Id) };
        var id = await BeginAsync(gate, me);

        await Refusing.With("access.review_own_access", async () => await gate.Room.SendAsync(await ConfirmAsync(gate, id, owner.Id), me));
        await Refusing.With("access.review_not_owner", async () => await gate.Room.SendAsync(await ConfirmAsync(gate, id, person.Id), Other));
        await Refusing.With("access.review_not_owner", async () => await gate.Room.SendAsync(await ConfirmAsync(gate, id, owner.Id), Reviewer with { Account = null }));
        await gate.Room.SendAsync(await ConfirmAsync(gate, id, owner.Id), Other);
        await Refusing.With("access.review_decided", async () => await gate.Room.SendAsync(await EndAsync(gate, id, owner.Id), Other));
        await Refusing.With("access.review_without_it", async () => await gate.Room.SendAsync(await EndAsync(gate, id, Gate.Id()), me));

        await gate.Room.SendAsync(new TakeOverReviewRequest { RequestId = Gate.Id(), ReviewId = id, Etag = await EtagAsync(gate, id) }, Other);
        await Refusing.With("access.review_not_owner", async () => await gate.Room.SendAsync(await ConfirmAsync(gate, id, person.Id), me));
        await gate.Room.SendAsync(await ConfirmAsync(gate, id, person.Id), Other);
        Assert.Equal(ReviewState.Closed, (await GetAsync(gate, id)).Review.State);
    }

    [Theory, OnBothEngines]
    public async Task One_review_is_open_at_a_time_and_its_owner_is_a_person(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();

        await Refusing.With("access.review_by_system", () => BeginAsync(gate, Reviewer with { Account = null }));
        await BeginAsync(gate);
        await Refusing.With("access.review_open", () => BeginAsync(gate, Other));
    }

    [Theory, OnBothEngines]
    public async Task A_review_does_not_end_the_last_administrator(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var last = await gate.PersonAsync("invented-one", "access.administer_accounts");
        var id = await BeginAsync(gate);

        await Refusing.With("access.last_administrator", async () => await gate.Room.SendAsync(await EndAsync(gate, id, last.Id), Reviewer));
        Assert.Equal(1, (await GetAsync(gate, id)).Review.Outstanding);
    }

    [Theory, OnBothEngines]
    public async Task The_next_review_is_due_six_months_after_the_last_was_begun(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync(); // on 15 November 2021
        Assert.Empty(await DueAsync(gate));
        gate.Room.Clock.MoveTo(new(2022, 4, 17)); // 28 days before
        Assert.Equal([("next_review", "", "2022-05-15")], await DueAsync(gate));

        var id = await BeginAsync(gate);
        Assert.Equal([("review", id, "")], await DueAsync(gate));
        await gate.Room.SendAsync(await ConfirmAsync(gate, id, person.Id), Reviewer);
        Assert.Empty(await DueAsync(gate));
        gate.Room.Clock.MoveTo(new(2022, 10, 1));
        Assert.Equal([("next_review", "", "2022-10-17")], await DueAsync(gate));
    }

    private static async Task<string> BeginAsync(Gate gate, Caller? by = null) => (await gate.Room.SendAsync(new BeginReviewRequest { RequestId = Gate.Id() }, by ?? Reviewer)).Receipt.Id;

    private static Task<GetReviewResponse> GetAsync(Gate gate, string id, int size = 0, string page = "") => gate.Room.SendAsync(new GetReviewRequest { ReviewId = id, PageSize = size, PageToken = page }, Reviewer);

    private static async Task<string> EtagAsync(Gate gate, string id) => (await GetAsync(gate, id)).Review.Etag;

    private static async Task<ConfirmAccessRequest> ConfirmAsync(Gate gate, string id, string subject) => new() { RequestId = Gate.Id(), ReviewId = id, Etag = await EtagAsync(gate, id), SubjectId = subject };

    private static async Task<EndAccessRequest> EndAsync(Gate gate, string id, string subject) => new() { RequestId = Gate.Id(), ReviewId = id, Etag = await EtagAsync(gate, id), SubjectId = subject };

    private static async Task<IEnumerable<(string, string, string)>> DueAsync(Gate gate) => (await gate.Room.SendAsync(new ListDueRequest(), Reviewer)).Items.Select(item => (item.Kind, item.RecordId, item.Due));
}
