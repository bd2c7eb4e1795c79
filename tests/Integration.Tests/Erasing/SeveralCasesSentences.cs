using System.Net;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Storage;
using IEngine = SaferCity.Kernel.Storage.IEngine;
using Plain = SaferCity.Kernel.Storage.Plain;
using Register = SaferCity.Access.V1.DisclosureService.DisclosureServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>Words about several cases, of which one is erased.</summary>
public sealed class SeveralCasesSentences
{
    private const string Canary = ErasingHouse.Canary, Auditor = Shares.Auditor, Filler = Shares.Filler;

    [Theory, OnBothEngines]
    public async Task A_share_about_two_cases_keeps_its_words_until_somebody_has_written_them_anew_without_the_erased_ones_person(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var (register, gone, held) = (erasing.Host.As<Register>(Auditor), await erasing.House.AtTheMaracAsync("Alpha"), await erasing.House.AtTheMaracAsync("Bravo"));
        var id = (await erasing.RecordAsync($"{Canary} and {Filler}", $"{gone.Reference.ToLowerInvariant()}, the sister {Canary}", held.Reference, $"{Canary}, a neighbour")).Receipt.Id;
        await register.GetDisclosureAsync(new() { DisclosureId = id, Reason = Canary });

        await erasing.EraseAsync(gone);

        var shown = await register.GetDisclosureAsync(new() { DisclosureId = id });
        var one = shown.Disclosure;
        Assert.Equal(($"{Canary} and {Filler}", $"{Canary} and {Filler}", true, false, 1), (one.What, one.Necessity, one.ToLookThrough, one.Erased, one.ErasedCases));
        Assert.Equal([held.Reference, $"{Canary}, a neighbour"], one.About);
        Assert.Contains(shown.History, line => line.Reason == $"{Canary} and {Filler}");
        Assert.Equal(id, Assert.Single(await erasing.DueAsync()).RecordId);
        await Shares.Refused("access.nothing_to_look_through", register.LookThroughDisclosureAsync(new() { RequestId = "other", DisclosureId = (await erasing.RecordAsync(Filler, held.Reference)).Receipt.Id, Etag = "1", NothingOfThem = true }));
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(async () => await register.LookThroughDisclosureAsync(new() { RequestId = "unsaid", DisclosureId = id, Etag = one.Etag }))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, await erasing.WriteAnewAsync(id));

        Assert.Empty(await erasing.LeftAsync());
        one = (shown = await register.GetDisclosureAsync(new() { DisclosureId = id })).Disclosure;
        Assert.Equal((Filler, Filler, Filler, false), (one.What, one.Purpose, one.Necessity, one.ToLookThrough));
        Assert.Equal([held.Reference, "A neighbour"], one.About);
        Assert.Contains(shown.History, line => line.Sentence.EndsWith("written anew without that person.", StringComparison.Ordinal));
        Assert.Empty(await erasing.DueAsync());
    }

    [Fact]
    public async Task Where_nothing_of_the_person_is_in_them_the_words_stay_until_the_last_of_the_cases_is_erased()
    {
        await using var erasing = await ErasingHouse.OpenAsync(Kept.InSqlite);
        var (register, first, last) = (erasing.Host.As<Register>(Auditor), await erasing.House.AtTheMaracAsync("Alpha"), await erasing.House.AtTheMaracAsync("Bravo"));
        var id = (await erasing.RecordAsync(Canary, first.Reference, last.Reference)).Receipt.Id;
        await erasing.EraseAsync(first);
        var one = (await register.GetDisclosureAsync(new() { DisclosureId = id })).Disclosure;

        await register.LookThroughDisclosureAsync(new() { RequestId = "look", DisclosureId = id, Etag = one.Etag, NothingOfThem = true });
        Assert.Equal((Canary, false), (await register.GetDisclosureAsync(new() { DisclosureId = id })).Disclosure is var kept ? (kept.What, kept.ToLookThrough) : default);
        await erasing.EraseAsync(last);

        Assert.Empty(await erasing.LeftAsync());
        one = (await register.GetDisclosureAsync(new() { DisclosureId = id, Reason = Canary })).Disclosure;
        Assert.Equal(("", true, 2, "Invented Act, s.1"), (one.What, one.Erased, one.ErasedCases, one.Gateway));
        await Shares.Refused("access.disclosure_erased", register.LookAtDisclosureAsync(new() { RequestId = "late", DisclosureId = id, Etag = one.Etag, Findings = Canary }));
        Assert.Empty(await erasing.LeftAsync());
    }

    [Theory]
    [InlineData("{0}, the sister Canarybird")]
    [InlineData("canarybird: {1}")]
    [InlineData("Canarybird {2} canarybird")]
    public async Task A_line_with_words_round_a_reference_however_it_is_written_is_about_that_record(string line)
    {
        await using var erasing = await ErasingHouse.OpenAsync(Kept.InSqlite);
        var gone = await erasing.House.AtTheMaracAsync("Alpha");
        var parts = gone.Reference.Split('-');
        var id = (await erasing.RecordAsync(Canary, string.Format(System.Globalization.CultureInfo.InvariantCulture, line, gone.Reference, $"{parts[0].ToLowerInvariant()} {parts[1]} / {int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)}", $"V.a W–g {parts[1]}{parts[2]}"))).Receipt.Id;
        await AsEarlierVersionsKeptItAsync(erasing);

        await erasing.EraseAsync(gone);

        Assert.Empty(await erasing.LeftAsync());
        Assert.Equal(gone.Reference, Assert.Single((await erasing.Host.As<Register>(Auditor).GetDisclosureAsync(new() { DisclosureId = id })).Disclosure.About));
    }

    [Fact]
    public async Task What_an_earlier_version_left_round_the_reference_of_an_erased_case_goes_once_this_one_has_heard_of_it()
    {
        await using var erasing = await ErasingHouse.OpenAsync(Kept.InSqlite);
        var (gone, held) = (await erasing.House.AtTheMaracAsync("Alpha"), await erasing.House.AtTheMaracAsync("Bravo"));
        var (id, other) = ((await erasing.RecordAsync(Filler, gone.Reference)).Receipt.Id, (await erasing.RecordAsync(Filler, held.Reference)).Receipt.Id);
        await erasing.EraseAsync(gone);
        await ChangeAsync(erasing, $"update disclosure_about set reference = '{gone.Reference.ToLowerInvariant()}, the sister {Canary}' where reference = '{gone.Reference}'");

        await erasing.House.HearAgainAsync("access");

        Assert.Empty(await erasing.LeftAsync());
        Assert.Equal((gone.Reference, held.Reference), (Assert.Single((await erasing.ShareAsync(id)).About), Assert.Single((await erasing.ShareAsync(other)).About)));
        Assert.Empty(await erasing.DueAsync());
    }

    [Fact]
    public async Task A_share_that_names_the_record_in_its_words_alone_is_looked_through()
    {
        await using var erasing = await ErasingHouse.OpenAsync(Kept.InSqlite);
        var (gone, other) = (await erasing.House.AtTheMaracAsync("Alpha"), await erasing.House.AtTheMaracAsync("Bravo"));
        var id = (await erasing.RecordAsync($"As with {gone.Reference.ToLowerInvariant()}.", other.Reference)).Receipt.Id;
        await erasing.RecordAsync("As with VAWG-2021-9999.", other.Reference);

        await erasing.EraseAsync(gone);

        Assert.Equal(id, Assert.Single(await erasing.DueAsync()).RecordId);
    }

    [Theory, OnBothEngines]
    public async Task What_is_recorded_afterwards_about_an_erased_case_keeps_no_words_and_tells_nobody_who_may_not_know(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var (gone, other) = (await erasing.House.AtTheMaracAsync("Alpha"), await erasing.House.AtTheMaracAsync("Bravo"));
        var token = await erasing.Host.PartnerTokenAsync("elsewhere", await erasing.OtherOrganisationAsync(), "access.disclose", "access.disclose_without_agreement");
        await erasing.EraseAsync(gone);
        var blind = erasing.Host.With<Register>(token);

        await Shares.Refused("access.disclosed_case_erased", erasing.Host.As<Register>("officer:recorder").RecordDisclosureAsync(erasing.Share(Canary, $"{gone.Reference}, the sister")));
        await Shares.Refused("access.disclosed_case_erased", erasing.Host.As<Register>("officer:recorder").RecordDisclosureAsync(erasing.Share($"{Canary} {gone.Reference}", other.Reference)));
        var about = (await blind.RecordDisclosureAsync(erasing.Share(Canary, $"{gone.Reference} {Canary}"))).Receipt;
        var both = (await blind.RecordDisclosureAsync(erasing.Share(Filler, gone.Reference, other.Reference))).Receipt;

        Assert.Empty(await erasing.LeftAsync());
        var one = (await erasing.Host.As<Register>(Auditor).GetDisclosureAsync(new() { DisclosureId = about.Id })).Disclosure;
        Assert.Equal(("", "Invented Act, s.1", true), (one.What, one.Gateway, one.Erased));
        Assert.Equal(both.Id, Assert.Single(await erasing.DueAsync()).RecordId);
        Assert.Equal(about.Etag, both.Etag);
    }

    // Which found no record where there were words round its reference.
    private static Task AsEarlierVersionsKeptItAsync(ErasingHouse erasing) => ChangeAsync(erasing, "update disclosure_about set record = null");

    private static async Task ChangeAsync(ErasingHouse erasing, string change)
    {
        await using var connection = await erasing.Host.Services.GetRequiredService<IEngine>().ConnectAsync("access");
        await using var command = Plain.Command(connection, null, change);
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }
}
