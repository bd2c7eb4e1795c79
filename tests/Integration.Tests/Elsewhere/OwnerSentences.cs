using Grpc.Core;
using SaferCity.Common.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Elsewhere;

/// <summary>Who works a record that matches is told who asks and why, and decides.</summary>
public sealed class OwnerSentences
{
    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Who_works_the_matching_case_sees_who_asks_and_why_and_is_reminded_until_it_is_answered(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        var referral = await house.AtTheMaracAsync("Alpha");
        await house.AskAsync(referral);

        var pointer = await house.PointerAsync();

        Assert.Equal((known.Reference, PersonRole.Subject, "vawg", AskingHouse.Asker, "Invented reason to ask.", AskingPurpose.Safeguarding, PointerState.Open, false),
            (pointer.Reference, pointer.Whom, pointer.Room, pointer.Person, pointer.Reason, pointer.Purpose, pointer.State, pointer.AskerLockedOut));
        Assert.Equal("CCM-2021-0001: the domestic abuse MARAC asks about the person. Share what may help, or keep it.", Assert.Single(await house.WaitingAsync()).Sentence);
        await house.ShareAsync(pointer);
        Assert.Empty(await house.WaitingAsync());
        Assert.Equal(PointerState.Shared, Assert.Single((await house.Owning.GetAskedAsync(new() { ReferralId = known.Id })).Pointers).State);
        var answer = Assert.Single(Assert.Single((await house.Asking.GetAskedAsync(new() { ReferralId = referral.Id })).Asked).Answers);
        Assert.Equal(("asb", "Invented words to share.", "Invented Act, s.1", AskingHouse.Owner), (answer.Room, answer.What, answer.Gateway, answer.Person));
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task A_question_that_is_heard_twice_points_once_and_an_answer_that_is_heard_twice_stands_once(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        await house.AtTheCommunityMaracAsync("Alpha");
        var referral = await house.AtTheMaracAsync("Alpha");
        await house.AskAsync(referral);

        await house.HearAgainAsync("asb");
        await house.ShareAsync(await house.PointerAsync());
        await house.HearAgainAsync("vawg");

        Assert.Single(Assert.Single((await house.Asking.GetAskedAsync(new() { ReferralId = referral.Id })).Asked).Answers);
        Assert.Single(await house.FactsAsync("vawg"), fact => fact == "vawg.answer_received.v1");
        Assert.Single(await house.FactsAsync("asb"), fact => fact == "asb.pointer_made.v1");
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task No_name_of_a_person_is_in_any_journal_entry_or_log_line_of_who_asks_or_is_asked(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        await house.AtTheCommunityMaracAsync("Canarybird", "1990-05-04");
        await house.AskAsync(await house.AtTheMaracAsync("Canarybird", "1990-05-04"));
        await house.ShareAsync(await house.PointerAsync());

        foreach (var room in (string[])["vawg", "asb", "prevent", "access", "governance"])
            Assert.DoesNotContain(await house.JournalAsync(room, "body"), body => body.Contains("canary", StringComparison.OrdinalIgnoreCase) || body.Contains("1990", StringComparison.Ordinal));
        Assert.DoesNotContain(house.Host.Log.All, line => line.Contains("canary", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("asb.shared_elsewhere.v1", await house.FactsAsync("asb"));
    }

    [Fact]
    public async Task Who_does_not_see_the_matching_case_is_not_told_that_somebody_asks()
    {
        await using var house = await AskingHouse.OpenAsync(Kept.InSqlite);
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        await house.AskAsync(await house.AtTheMaracAsync("Alpha"));
        var pointer = await house.PointerAsync();
        await house.Host.As<Asb.V1.NeedToKnowService.NeedToKnowServiceClient>("officer:related").DeclareConflictAsync(new() { RequestId = "1", Kind = ConflictKind.Related, Reference = known.Reference });
        var organisation = (await house.Host.As<Governance.V1.OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "2", Name = "Invented Strangers", Kind = Governance.V1.OrganisationKind.OtherAuthority })).Receipt.Id;
        await house.Host.CaughtUpAsync();
        var stranger = await house.Host.PartnerTokenAsync("invented-strangers", organisation, "asb.read", "asb.coordinate", "asb.oversee");

        foreach (var token in (string[])[house.Host.Token("officer:related"), stranger])
        {
            var theirs = house.Host.With<Asb.V1.KnownElsewhereService.KnownElsewhereServiceClient>(token);
            Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(async () => await theirs.GetPointerAsync(new() { PointerId = pointer.Id }))).StatusCode);
            Assert.DoesNotContain((await house.Host.With<Asb.V1.DueService.DueServiceClient>(token).ListDueAsync(new())).Items, item => item.Kind == "pointer");
        }
    }

    [Fact]
    public async Task Who_only_reads_cases_is_not_told_that_somebody_asks()
    {
        await using var house = await AskingHouse.OpenAsync(Kept.InSqlite);
        await house.AtTheCommunityMaracAsync("Alpha");
        await house.AskAsync(await house.AtTheMaracAsync("Alpha"));
        var reader = await house.Host.PartnerTokenAsync("invented-reader", house.Organisation, "asb.read", "asb.see_all");

        Assert.NotEmpty((await house.Host.With<Asb.V1.DueService.DueServiceClient>(reader).ListDueAsync(new())).Items);
        Assert.DoesNotContain((await house.Host.With<Asb.V1.DueService.DueServiceClient>(reader).ListDueAsync(new())).Items, item => item.Kind == "pointer");
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Nothing_is_shared_with_who_asks_and_is_locked_out_of_the_case_and_the_owner_is_told_so(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        await house.Host.As<Asb.V1.NeedToKnowService.NeedToKnowServiceClient>(AskingHouse.Asker).DeclareConflictAsync(new() { RequestId = "1", Kind = ConflictKind.Related, Reference = known.Reference });
        await house.AskAsync(await house.AtTheMaracAsync("Alpha"));

        var pointer = await house.PointerAsync();

        Assert.True(pointer.AskerLockedOut);
        Assert.Equal("practice.asker_locked_out", await AskerSentences.ReasonAsync(() => house.ShareAsync(pointer)));
        Assert.DoesNotContain("asb.shared_elsewhere.v1", await house.FactsAsync("asb"));
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Two_people_of_one_name_and_different_dates_of_birth_are_not_taken_for_one(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        await house.AtTheCommunityMaracAsync("Alpha", "1990-05-04");
        var same = await house.AtTheCommunityMaracAsync("Älpha", "1991-06-05");
        var unknown = await house.AtTheCommunityMaracAsync("ALPHA");

        await house.AskAsync(await house.AtTheMaracAsync("Alpha", "1991-06-05"));

        Assert.Equal([same.Reference, unknown.Reference], (await house.WaitingAsync()).Select(item => item.Sentence.Split(':')[0]).Order());
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Prevent_is_asked_by_the_others_shares_with_the_one_that_asked_and_asks_them_in_turn(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        var (lead, due) = (house.Host.As<Prevent.V1.KnownElsewhereService.KnownElsewhereServiceClient>("officer:lead"), house.Host.As<Prevent.V1.DueService.DueServiceClient>("officer:lead"));
        var known = await house.AtPreventAsync("Alpha", "1994-05-17");
        await house.AtTheCommunityMaracAsync("Alpha");
        var referral = await house.AtTheMaracAsync("Alpha");
        await house.AskAsync(referral);
        var waits = Assert.Single((await due.ListDueAsync(new())).Items, item => item.Kind == "pointer");

        await lead.SharePointerAsync(new() { RequestId = "1", PointerId = waits.RecordId, Etag = (await lead.GetPointerAsync(new() { PointerId = waits.RecordId })).Pointer.Etag, What = "Invented.", Gateway = "Invented.", Necessity = "Invented." });
        await lead.AskElsewhereAsync(new() { RequestId = "2", ReferralId = known.Id, Etag = known.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.StatutoryFunction, Reason = "Invented reason." });
        await house.Host.CaughtUpAsync();

        Assert.Equal("prevent", Assert.Single(Assert.Single((await house.Asking.GetAskedAsync(new() { ReferralId = referral.Id })).Asked).Answers).Room);
        Assert.Equal(["the domestic abuse MARAC", "Prevent"], (await house.WaitingAsync()).Select(item => item.Sentence[(item.Sentence.IndexOf(':', StringComparison.Ordinal) + 2)..item.Sentence.IndexOf(" asks", StringComparison.Ordinal)]).Order(StringComparer.OrdinalIgnoreCase).Reverse());
        Assert.Contains((await house.Asking.GetAskedAsync(new() { ReferralId = referral.Id })).Pointers, pointer => pointer is { Room: "prevent", Whom: PersonRole.Perpetrator });
    }
}
