using Google.Protobuf;
using Grpc.Core;
using SaferCity.Common.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Elsewhere;

/// <summary>Who asks whether a person is known elsewhere learns nothing by it.</summary>
public sealed class AskerSentences
{
    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Who_asks_gets_the_same_bytes_whether_the_person_is_known_is_not_or_is_hidden_from_them(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        await house.AtTheCommunityMaracAsync("Alpha");
        await LockOutAsync(house, await house.AtTheCommunityMaracAsync("Gamma"));
        using var raw = house.Raw();
        var (answers, held, told) = (new List<string>(), new List<string>(), new List<List<string>>());
        foreach (var family in (string[])["Alpha", "Beta", "Gamma"])
        {
            var (referral, before) = (await house.AtTheMaracAsync(family), (await house.FactsAsync("vawg")).Count);
            answers.Add((await raw.SendAsync("/safercity.vawg.v1.KnownElsewhereService/AskElsewhere", house.Host.Token(AskingHouse.Asker), AskingHouse.Question(referral).ToByteArray())).Bytes);
            await house.Host.CaughtUpAsync();
            held.Add(await HeldAsync(house, referral));
            told.Add((await house.FactsAsync("vawg"))[before..]);
        }

        Assert.Equal(2, (await house.WaitingAsync()).Count);
        Assert.Single(answers.Distinct());
        Assert.Single(held.Distinct());
        Assert.All(told, facts => Assert.Equal(["vawg.asked_elsewhere.v1"], facts));
    }

    [Fact]
    public async Task A_match_shows_to_who_asked_in_no_list_page_or_trail_of_the_room_that_knows_the_person_though_they_see_all_of_it()
    {
        await using var house = await AskingHouse.OpenAsync(Kept.InSqlite);
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        await house.AskAsync(await house.AtTheMaracAsync("Alpha"));
        var pointer = await house.PointerAsync();
        var asker = house.Host.As<Asb.V1.KnownElsewhereService.KnownElsewhereServiceClient>(AskingHouse.Asker);

        Assert.Empty(await house.WaitingAsync(AskingHouse.Asker));
        Assert.Empty((await asker.GetAskedAsync(new() { ReferralId = known.Id })).Pointers);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(async () => await asker.GetPointerAsync(new() { PointerId = pointer.Id }))).StatusCode);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(async () => await asker.KeepPointerAsync(new() { RequestId = "k", PointerId = pointer.Id, Etag = pointer.Etag, Reason = "Invented." }))).StatusCode);
        Assert.DoesNotContain(await TrailAsync(house, AskingHouse.Asker), sentence => sentence.Contains("Another room asked", StringComparison.Ordinal));
        Assert.Contains(await TrailAsync(house, "officer:auditor"), sentence => sentence.Contains("Another room asked", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task What_is_kept_to_the_room_that_knows_the_person_changes_nothing_for_who_asked(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        await house.AtTheCommunityMaracAsync("Alpha");
        var referral = await house.AtTheMaracAsync("Alpha");
        await house.AskAsync(referral);
        var (before, facts, pointer) = (await house.AskedAsync(referral), await house.FactsAsync("vawg"), await house.PointerAsync());

        await house.Owning.KeepPointerAsync(new() { RequestId = AskingHouse.New(), PointerId = pointer.Id, Etag = pointer.Etag, Reason = "Invented reason to keep." });
        await house.Host.CaughtUpAsync();

        Assert.Equal(before, await house.AskedAsync(referral));
        Assert.Equal(facts, await house.FactsAsync("vawg"));
        Assert.Empty(await house.WaitingAsync());
        Assert.Equal("practice.pointer_answered", await ReasonAsync(async () => await house.Owning.SharePointerAsync(new()
        { RequestId = AskingHouse.New(), PointerId = pointer.Id, Etag = (await house.Owning.GetPointerAsync(new() { PointerId = pointer.Id })).Pointer.Etag, What = "Invented.", Gateway = "Invented.", Necessity = "Invented." })));
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task The_same_is_asked_about_the_same_person_once_a_day_and_about_another_at_once(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        var referral = await house.AtTheMaracAsync("Alpha");
        await house.AskAsync(referral);

        Assert.Equal("practice.asked_within_a_day", await ReasonAsync(() => house.AskAsync(referral)));

        var victim = AskingHouse.Question(referral);
        victim.Whom = PersonRole.Victim;
        await house.Asking.AskElsewhereAsync(victim);
        Assert.Equal(2, (await house.Asking.GetAskedAsync(new() { ReferralId = referral.Id })).Asked.Count);
    }

    [Fact]
    public async Task Nobody_asks_about_a_case_that_they_do_not_see_or_without_working_cases()
    {
        await using var house = await AskingHouse.OpenAsync(Kept.InSqlite);
        var referral = await house.AtTheMaracAsync("Alpha");
        await house.Host.As<Vawg.V1.NeedToKnowService.NeedToKnowServiceClient>("officer:related").DeclareConflictAsync(new() { RequestId = "1", Kind = ConflictKind.Related, Reference = referral.Reference });
        var reader = await house.Host.PartnerTokenAsync("invented-reader", house.Organisation, "vawg.read", "vawg.see_all");

        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => house.AskAsync(referral, "officer:related"))).StatusCode);
        Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(async () =>
            await house.Host.With<Vawg.V1.KnownElsewhereService.KnownElsewhereServiceClient>(reader).AskElsewhereAsync(AskingHouse.Question(referral)))).StatusCode);
    }

    public static async Task<string> ReasonAsync(Func<Task> refused)
    {
        var error = await Assert.ThrowsAsync<RpcException>(refused);
        Assert.Equal(StatusCode.FailedPrecondition, error.StatusCode);
        var status = Google.Rpc.Status.Parser.ParseFrom(error.Trailers.GetValueBytes("grpc-status-details-bin"));
        return status.Details.Single(detail => detail.Is(Google.Rpc.ErrorInfo.Descriptor)).Unpack<Google.Rpc.ErrorInfo>().Reason;
    }

    private static async Task LockOutAsync(AskingHouse house, Receipt referral) =>
        await house.Host.As<Asb.V1.NeedToKnowService.NeedToKnowServiceClient>(AskingHouse.Asker).DeclareConflictAsync(new() { RequestId = AskingHouse.New(), Kind = ConflictKind.Related, Reference = referral.Reference });

    // What the asker is shown, but for what tells one case from another.
    private static async Task<string> HeldAsync(AskingHouse house, Receipt referral)
    {
        var asked = await house.Asking.GetAskedAsync(new() { ReferralId = referral.Id });
        var own = Assert.Single(asked.Asked);
        (own.Id, own.At, asked.Reference) = ("", null, "");
        var due = (await house.Host.As<Vawg.V1.DueService.DueServiceClient>(AskingHouse.Asker).ListDueAsync(new())).Items.Count(item => item.RecordId == referral.Id);
        return $"{asked} {due}";
    }

    private static async Task<IEnumerable<string>> TrailAsync(AskingHouse house, string who) =>
        (await house.Host.As<Access.V1.TrailService.TrailServiceClient>(who).ListTrailAsync(new() { Filter = new() { Room = "asb" } })).Entries.Select(entry => entry.Sentence);
}
