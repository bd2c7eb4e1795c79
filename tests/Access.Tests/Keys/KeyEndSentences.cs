using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Keys;

/// <summary>A partner changes its key without a gap, and sees that the old one is not used any more before it goes.</summary>
public sealed class KeyEndSentences
{
    [Theory, OnBothEngines]
    public async Task A_key_calls_on_its_last_day_and_not_on_the_day_after(Kept kept)
    {
        var clock = new TestClock();
        await using var gate = await Gate.OpenAsync(kept, new WallClock(clock));
        var key = AccessModule.NewKey("hackney-housing");
        var request = Gate.Registration(key);
        request.LastDay = "2021-11-15";
        var receipt = (await gate.Room.SendAsync(request)).Receipt;
        Task<Caller?> CallAsync() => gate.WhoAsync(Token(key, clock)).AsTask();

        Assert.NotNull(await CallAsync());
        clock.Move(new TimeSpan(11, 59, 59));
        Assert.NotNull(await CallAsync());
        clock.Move(TimeSpan.FromSeconds(1));
        Assert.Null(await CallAsync());
        Assert.True((await KeyAsync(gate, receipt)).Ended);

        await gate.Room.SendAsync(new SetKeyEndRequest { RequestId = Gate.Id(), KeyId = receipt.Id, Etag = receipt.Etag });
        Assert.NotNull(await CallAsync());
        Assert.Equal(["The key was registered for hackney-housing; it may do nothing.", "The key calls until 15 November 2021.", "The key calls until it is revoked."],
            (await gate.Room.SendAsync(new GetKeyRequest { KeyId = receipt.Id })).History.Select(entry => entry.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task The_key_that_follows_may_what_the_old_one_may_and_both_call_meanwhile(Kept kept)
    {
        var clock = new TestClock();
        await using var gate = await Gate.OpenAsync(kept, new WallClock(clock));
        var (old, receipt) = await gate.PartnerAsync("hackney-housing", "access.administer_keys");
        var young = AccessModule.NewKey("hackney-housing");

        var answer = await gate.Room.SendAsync(Replacing(receipt, young, "2021-11-29"));
        if (answer.ApprovalId.Length > 0) await gate.ApproveAsync(answer.ApprovalId);

        Assert.Equal(["access.administer_keys"], (await gate.WhoAsync(Token(old, clock)))!.Permissions);
        var caller = (await gate.WhoAsync(Token(young, clock)))!;
        Assert.Equal((Gate.Housing, "access.administer_keys"), (caller.Organisation, caller.Permissions.Single()));
        clock.Move(TimeSpan.FromDays(15));
        Assert.Null(await gate.WhoAsync(Token(old, clock)));
        Assert.NotNull(await gate.WhoAsync(Token(young, clock)));
    }

    [Theory, OnBothEngines]
    public async Task What_opens_personal_data_waits_for_a_second_administrator_for_the_new_key_too(Kept kept)
    {
        var clock = new TestClock();
        await using var gate = await Gate.OpenAsync(kept, new WallClock(clock));
        var (_, receipt) = await gate.PartnerAsync("hackney-housing", "access.read_trail");
        var young = AccessModule.NewKey("hackney-housing");

        var answer = await gate.Room.SendAsync(Replacing(receipt, young, "2021-11-29"));

        Assert.Empty((await gate.WhoAsync(Token(young, clock)))!.Permissions);
        await gate.ApproveAsync(answer.ApprovalId);
        Assert.Equal(["access.read_trail"], (await gate.WhoAsync(Token(young, clock)))!.Permissions);
    }

    [Fact]
    public async Task A_day_that_is_over_a_key_that_is_known_and_a_key_that_has_ended_are_refused_and_nothing_changes()
    {
        var clock = new TestClock();
        await using var gate = await Gate.OpenAsync(Kept.InSqlite, new WallClock(clock));
        var (old, receipt) = await gate.PartnerAsync();
        var before = await KeyAsync(gate, receipt);

        await Refusing.AtField("OldLastDay", () => gate.Room.SendAsync(Replacing(receipt, AccessModule.NewKey("hackney-housing"), "2021-11-14")));
        await Refusing.AtField("OldLastDay", () => gate.Room.SendAsync(Replacing(receipt, AccessModule.NewKey("hackney-housing"), "")));
        await Refusing.AtField("OldLastDay", () => gate.Room.SendAsync(Replacing(receipt, AccessModule.NewKey("hackney-housing"), "31 February")));
        await Refusing.AtField("LastDay", () => gate.Room.SendAsync(new SetKeyEndRequest { RequestId = Gate.Id(), KeyId = receipt.Id, Etag = receipt.Etag, LastDay = "2021-11-14" }));
        await Refusing.With("access.key_known", () => gate.Room.SendAsync(Replacing(receipt, old, "2021-11-15")));
        Assert.Equal(before, await KeyAsync(gate, receipt));
        Assert.Single((await gate.Room.SendAsync(new ListKeysRequest())).Keys);

        var ends = (await gate.Room.SendAsync(new SetKeyEndRequest { RequestId = Gate.Id(), KeyId = receipt.Id, Etag = receipt.Etag, LastDay = "2021-11-15" })).Receipt;
        clock.Move(TimeSpan.FromDays(1));
        await Refusing.With("access.key_ended", () => gate.Room.SendAsync(Replacing(ends, AccessModule.NewKey("hackney-housing"), "2021-11-29")));
    }

    [Fact]
    public async Task The_products_own_key_has_no_last_day()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        await gate.ConsoleKeyAsync();
        var own = (await gate.Room.SendAsync(new ListKeysRequest())).Keys.Single();

        await Refusing.With("access.own_key_has_no_end", () => gate.Room.SendAsync(new SetKeyEndRequest { RequestId = Gate.Id(), KeyId = own.Id, Etag = own.Etag, LastDay = "2099-01-01" }));
        await Refusing.With("access.own_key_has_no_end", () => gate.Room.SendAsync(Replacing(new() { Id = own.Id, Etag = own.Etag }, AccessModule.NewKey("hackney-housing"), "2099-01-01")));
    }

    [Theory, OnBothEngines]
    public async Task A_key_shows_when_it_was_last_used_and_its_etag_stays(Kept kept)
    {
        var clock = new TestClock();
        await using var gate = await Gate.OpenAsync(kept, new WallClock(clock));
        var (key, receipt) = await gate.PartnerAsync();
        Assert.Null((await KeyAsync(gate, receipt)).LastUsedAt);

        await gate.WhoAsync(Token(key, clock));
        await UsedAsync(gate, receipt, clock.GetUtcNow());
        clock.Move(TimeSpan.FromMinutes(2));
        await gate.WhoAsync(Token(key, clock));

        await UsedAsync(gate, receipt, clock.GetUtcNow());
        Assert.Equal(receipt.Etag, (await KeyAsync(gate, receipt)).Etag);
    }

    [Fact]
    public async Task Who_administers_keys_is_told_four_weeks_before_one_ends()
    {
        var clock = new TestClock();
        await using var gate = await Gate.OpenAsync(Kept.InSqlite, new WallClock(clock));
        var (_, receipt) = await gate.PartnerAsync();
        await gate.Room.SendAsync(new SetKeyEndRequest { RequestId = Gate.Id(), KeyId = receipt.Id, Etag = receipt.Etag, LastDay = "2021-12-14" });
        async Task<IEnumerable<string>> DueAsync() => (await gate.Room.SendAsync(new ListDueRequest(), RoomUnderTest.As(Gate.Police, AccessPermission.OwnAccount, AccessPermission.AdministerKeys))).Items.Where(item => item.Kind == "key").Select(item => $"{item.Due} {item.Sentence}");

        Assert.Empty(await DueAsync());
        clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(["2021-12-14 A key of hackney-housing ends: ask for the one that follows."], await DueAsync());
        clock.Move(TimeSpan.FromDays(29));
        Assert.Equal(["2021-12-14 A key of hackney-housing calls no more: revoke it, or register the one that follows."], await DueAsync());
    }

    private static ReplaceKeyRequest Replacing(Receipt old, SigningKey young, string lastDay) =>
        new() { RequestId = Gate.Id(), KeyId = old.Id, Etag = old.Etag, PublicKey = AccessModule.PublicHalf(young), OldLastDay = lastDay };

    private static string Token(SigningKey key, TestClock clock) => CallToken.Make(key, "officer:4471", clock.GetUtcNow());

    // It is written beside the call.
    private static async Task UsedAsync(Gate gate, Receipt receipt, DateTimeOffset at)
    {
        for (var tries = 0; (await KeyAsync(gate, receipt)).LastUsedAt?.ToDateTimeOffset() != at; tries++)
        {
            Assert.True(tries < 200, "The use was not written within ten seconds.");
            await Task.Delay(50);
        }
    }

    private static async Task<Key> KeyAsync(Gate gate, Receipt receipt) => (await gate.Room.SendAsync(new GetKeyRequest { KeyId = receipt.Id })).Key;
}
