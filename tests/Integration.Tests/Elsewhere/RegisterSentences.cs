using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Backups;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Storage;
using Register = SaferCity.Access.V1.DisclosureService.DisclosureServiceClient;

namespace SaferCity.Tests.Integration.Elsewhere;

/// <summary>What a room shares with another is an entry of the register of disclosures.</summary>
public sealed class RegisterSentences
{
    private const string Password = "an invented password";

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task What_a_room_shares_is_entered_with_by_what_law_why_with_whom_and_who_decided_and_without_what_was_shared(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        await ShareAsync(house);

        var listed = Assert.Single(await ListedAsync(house.Host));
        var entry = (await house.Host.As<Register>("officer:auditor").GetDisclosureAsync(new() { DisclosureId = listed.Id })).Disclosure;

        Assert.Equal(("Invented Act, s.1", "Invented need.", "the domestic abuse MARAC, officer:asker", AskingHouse.Owner, "Safeguarding a child or an adult at risk", DisclosureChannel.System, DisclosureConsent.Unspecified),
            (entry.Gateway, entry.Necessity, entry.Recipient, entry.DecidedBy, entry.Purpose, entry.Channel, entry.Consent));
        Assert.Equal(known.Reference, Assert.Single(entry.About));
        Assert.Equal($"An answer to the domestic abuse MARAC about the person of {known.Reference}. What it says stands with that case.", entry.What);
        Assert.Equal("An answer to another room names the law that allows it; no agreement is asked for.", entry.WithoutAgreementReason);
        Assert.DoesNotContain(await house.JournalAsync("access", "body"), body => body.Contains("Invented need", StringComparison.Ordinal) || body.Contains("Invented words", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task A_share_that_is_heard_again_is_entered_once_and_what_is_kept_is_not_entered(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        await house.AtTheCommunityMaracAsync("Alpha");
        await house.AtPreventAsync("Alpha", "1990-05-04");
        await ShareAsync(house);
        var (lead, waits) = (house.Host.As<Prevent.V1.KnownElsewhereService.KnownElsewhereServiceClient>("officer:lead"), (await house.Host.As<Prevent.V1.DueService.DueServiceClient>("officer:lead").ListDueAsync(new())).Items.Single(item => item.Kind == "pointer"));
        await lead.KeepPointerAsync(new() { RequestId = AskingHouse.New(), PointerId = waits.RecordId, Etag = (await lead.GetPointerAsync(new() { PointerId = waits.RecordId })).Pointer.Etag, Reason = "Invented." });

        await house.HearAgainAsync("access");
        await house.HearAgainAsync("access");

        Assert.Single(await ListedAsync(house.Host));
        Assert.Single(await house.FactsAsync("access"), fact => fact == "access.disclosure_entered.v1");
    }

    [Theory]
    [InlineData("vawg")]
    [InlineData("prevent")]
    public async Task Each_room_that_shares_is_heard(string room)
    {
        await using var house = await AskingHouse.OpenAsync(Kept.InSqlite);
        var known = room is "vawg" ? await house.AtTheMaracAsync("Alpha") : await house.AtPreventAsync("Alpha", "1990-05-04");
        var asking = await house.AtTheCommunityMaracAsync("Alpha");
        await house.Owning.AskElsewhereAsync(new() { RequestId = AskingHouse.New(), ReferralId = asking.Id, Etag = asking.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.VitalInterests, Reason = "Invented." });
        await house.Host.CaughtUpAsync();
        if (room is "vawg") await AnswerAtTheMaracAsync(house);
        else await AnswerAtPreventAsync(house);
        await house.Host.CaughtUpAsync();

        var listed = Assert.Single(await ListedAsync(house.Host));

        Assert.Equal(("the City Community MARAC, " + AskingHouse.Owner, "To save a life"), (listed.Recipient, listed.Purpose));
        Assert.Equal(known.Reference, Assert.Single((await house.Host.As<Register>("officer:auditor").GetDisclosureAsync(new() { DisclosureId = listed.Id })).Disclosure.About));
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Who_asked_and_who_is_locked_out_of_the_record_find_nothing_of_it_in_the_register_or_the_trail(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        await ShareAsync(house);
        await house.Host.As<Asb.V1.NeedToKnowService.NeedToKnowServiceClient>("officer:related").DeclareConflictAsync(new() { RequestId = AskingHouse.New(), Kind = ConflictKind.Related, Reference = known.Reference });
        var entry = Assert.Single(await ListedAsync(house.Host));
        await house.Host.As<Register>("officer:auditor").GetDisclosureAsync(new() { DisclosureId = entry.Id });
        Assert.Contains(await TrailAsync(house, "officer:auditor"), line => line.Contains("was entered in the register", StringComparison.Ordinal));
        Assert.NotEmpty(await TrailAsync(house, "officer:auditor", entry.Reference));

        foreach (var who in (string[])[AskingHouse.Asker, "officer:related"])
        {
            Assert.Empty(await ListedAsync(house.Host, who));
            Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(async () => await house.Host.As<Register>(who).GetDisclosureAsync(new() { DisclosureId = entry.Id }))).StatusCode);
            Assert.DoesNotContain(await TrailAsync(house, who), line => line.Contains("was entered in the register", StringComparison.Ordinal) || line.Contains(entry.Reference, StringComparison.Ordinal));
            Assert.Empty(await TrailAsync(house, who, entry.Reference));
        }
    }

    [Fact]
    public async Task A_share_of_which_a_restored_backup_holds_the_fact_is_entered_once_there()
    {
        using var folder = new BackupFolder();
        await using (var house = await AskingHouse.OpenAsync(Kept.InSqlite))
        {
            await house.AtTheCommunityMaracAsync("Alpha");
            await ShareAsync(house);
            await folder.BackUpAsync(house.Host.Folder);
        }
        Assert.Equal(0, (await folder.RestoreAsync()).Code);

        await using var again = await TestHost.StartOnAsync(folder.Restored);
        await using var restored = new AskingHouse(again, "");
        await again.CaughtUpAsync();
        await restored.HearAgainAsync("access");

        Assert.Single(await ListedAsync(again));
    }

    [Fact]
    public async Task The_register_shows_it_on_its_pages_with_what_people_are_called()
    {
        await using var house = await AskingHouse.OpenAsync(Kept.InSqlite);
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        await ShareAsync(house);
        using var browser = await ReaderAsync(house);

        var list = await browser.GetAsync("/data-protection");
        var page = await browser.GetAsync(list.Links.Single(link => link.StartsWith("/data-protection/disclosures/", StringComparison.Ordinal)));

        Assert.Contains("Invented Act, s.1", list.Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var said = page.Document.QuerySelector("main")!.TextContent;
        foreach (var words in (string[])[known.Reference, "the domestic abuse MARAC, officer:asker", "Invented need.", "Not known", "no agreement is asked for", "was entered in the register of disclosures"])
            Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.DoesNotContain("Invented words to share", page.Html, StringComparison.Ordinal);
    }

    private static async Task ShareAsync(AskingHouse house)
    {
        await house.AskAsync(await house.AtTheMaracAsync("Alpha"));
        await house.ShareAsync(await house.PointerAsync());
    }

    private static async Task<IReadOnlyList<Disclosure>> ListedAsync(TestHost host, string who = "officer:auditor") => (await host.As<Register>(who).ListDisclosuresAsync(new())).Disclosures;

    private static async Task<List<string>> TrailAsync(AskingHouse house, string who, string about = "") =>
        [.. (await house.Host.As<TrailService.TrailServiceClient>(who).ListTrailAsync(new() { Filter = new() { Room = "access", About = about } })).Entries.Select(entry => $"{entry.Sentence} {string.Join(' ', entry.About)}")];

    private static async Task AnswerAtTheMaracAsync(AskingHouse house)
    {
        var (rooms, waits) = (house.Host.As<Vawg.V1.KnownElsewhereService.KnownElsewhereServiceClient>("officer:lead"), (await house.Host.As<Vawg.V1.DueService.DueServiceClient>("officer:lead").ListDueAsync(new())).Items.Single(item => item.Kind == "pointer"));
        await rooms.SharePointerAsync(new() { RequestId = "s", PointerId = waits.RecordId, Etag = (await rooms.GetPointerAsync(new() { PointerId = waits.RecordId })).Pointer.Etag, What = "Invented.", Gateway = "Invented.", Necessity = "Invented." });
    }

    private static async Task AnswerAtPreventAsync(AskingHouse house)
    {
        var (rooms, waits) = (house.Host.As<Prevent.V1.KnownElsewhereService.KnownElsewhereServiceClient>("officer:lead"), (await house.Host.As<Prevent.V1.DueService.DueServiceClient>("officer:lead").ListDueAsync(new())).Items.Single(item => item.Kind == "pointer"));
        await rooms.SharePointerAsync(new() { RequestId = "s", PointerId = waits.RecordId, Etag = (await rooms.GetPointerAsync(new() { PointerId = waits.RecordId })).Pointer.Etag, What = "Invented.", Gateway = "Invented.", Necessity = "Invented." });
    }

    // Somebody with an account who leads data protection.
    private static async Task<Browser> ReaderAsync(AskingHouse house)
    {
        var accounts = house.Host.As<AccountService.AccountServiceClient>();
        var account = (await accounts.CreateAccountAsync(new() { RequestId = "reader", UserName = "reader", DisplayName = "Reader (invented)", OrganisationId = house.Organisation, Permissions = { (await accounts.ListPermissionsAsync(new())).Permissions } })).Receipt;
        await house.Host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account.Id })).Token, Password = Password });
        var browser = new Browser(house.Host);
        await browser.SignInAsync("reader", Password);
        return browser;
    }
}
