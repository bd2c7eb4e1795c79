using System.Net;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Tests.Storage;
using Register = SaferCity.Access.V1.DisclosureService.DisclosureServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>Words about a share that name an erased case once more, and the words that are no sentences: to whom, by what law and who decided.</summary>
public sealed class NamedAgainSentences
{
    private const string Canary = ErasingHouse.Canary, Filler = Shares.Filler;

    [Theory, OnBothEngines]
    public async Task Words_that_are_written_anew_do_not_name_the_erased_case_again(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var (gone, held) = (await erasing.House.AtTheMaracAsync("Alpha"), await erasing.House.AtTheMaracAsync("Bravo"));
        var id = (await erasing.RecordAsync(Canary, gone.Reference, held.Reference)).Receipt.Id;
        await erasing.EraseAsync(gone);
        var blind = await erasing.BlindAsync();

        await Shares.Refused("access.disclosed_case_erased", erasing.Host.As<Register>(Shares.Auditor).LookThroughDisclosureAsync(await AnewAsync(erasing, id, gone)));
        await blind.LookThroughDisclosureAsync(await AnewAsync(erasing, id, gone));

        Assert.Equal(id, Assert.Single(await erasing.DueAsync()).RecordId); // it waits again: who wrote that learns nothing
        Assert.Equal(HttpStatusCode.Redirect, await erasing.WriteAnewAsync(id));
        Assert.Empty(await erasing.LeftAsync());
        Assert.Empty(await erasing.DueAsync());
    }

    [Theory, OnBothEngines]
    public async Task What_the_second_person_finds_does_not_name_an_erased_case(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var (gone, held) = (await erasing.House.AtTheMaracAsync("Alpha"), await erasing.House.AtTheMaracAsync("Bravo"));
        var share = erasing.Share(Filler, held.Reference);
        share.Urgent = true;
        var id = (await erasing.RecordAsync(share)).Receipt.Id;
        await erasing.EraseAsync(gone);
        var (blind, found) = (await erasing.BlindAsync(), $"{Canary}, as with {gone.Reference.ToLowerInvariant()}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await erasing.LookAsync(id, found)).Status);
        Assert.Empty(await erasing.LeftAsync());
        await blind.LookAtDisclosureAsync(new() { RequestId = "look", DisclosureId = id, Etag = (await erasing.ShareAsync(id)).Etag, Findings = found });

        Assert.Equal(id, Assert.Single(await erasing.DueAsync()).RecordId);
        Assert.Equal(HttpStatusCode.Redirect, await erasing.WriteAnewAsync(id, new() { ["Form.LookedAtFindings"] = Filler }));
        Assert.Empty(await erasing.LeftAsync());
    }

    [Theory, OnBothEngines]
    public async Task To_whom_by_what_law_and_who_decided_are_words_too_where_they_name_the_case(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var (gone, held) = (await erasing.House.AtTheMaracAsync("Alpha"), await erasing.House.AtTheMaracAsync("Bravo"));
        var (last, one) = (erasing.Share(Filler, gone.Reference), erasing.Share(Filler, held.Reference));
        (last.Recipient, one.DecidedBy, one.Gateway) = ($"{Canary} of {gone.Reference}", $"{Canary}, {gone.Reference.ToLowerInvariant()}", $"Invented Act, s.1 ({gone.Reference}, {Canary})");
        var (lastId, id) = ((await erasing.RecordAsync(last)).Receipt.Id, (await erasing.RecordAsync(one)).Receipt.Id);

        await erasing.EraseAsync(gone);

        Assert.Equal(("", "Invented Act, s.1", "Duty manager"), await erasing.ShareAsync(lastId) is var left ? (left.Recipient, left.Gateway, left.DecidedBy) : default);
        Assert.Equal([id], (await erasing.Host.As<Register>(Shares.Auditor).ListDisclosuresAsync(new() { ToLookThrough = true })).Disclosures.Select(waits => waits.Id));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await erasing.WriteAnewAsync(id)); // which leaves those as they are
        Assert.Equal(HttpStatusCode.Redirect, await erasing.WriteAnewAsync(id, new() { ["Form.DecidedBy"] = "Duty manager", ["Form.Gateway"] = "Invented Act, s.1" }));
        Assert.Empty(await erasing.LeftAsync());
        Assert.Equal(("Duty manager", "Duty manager", "Invented Act, s.1"), await erasing.ShareAsync(id) is var kept2 ? (kept2.Recipient, kept2.DecidedBy, kept2.Gateway) : default);
        last.RequestId = "again";
        last.About[0] = held.Reference;
        await Shares.Refused("access.disclosed_case_erased", erasing.Host.As<Register>("officer:recorder").RecordDisclosureAsync(last));
    }

    private static async Task<LookThroughDisclosureRequest> AnewAsync(ErasingHouse erasing, string id, Receipt gone) => new()
    { RequestId = Guid.NewGuid().ToString(), DisclosureId = id, Etag = (await erasing.ShareAsync(id)).Etag, NothingOfThem = false, What = $"{Canary} {gone.Reference}", Purpose = Filler, Necessity = Filler, NoConsentReason = Filler, WithoutAgreementReason = Filler };
}
