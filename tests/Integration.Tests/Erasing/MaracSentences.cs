using System.Globalization;
using System.Net;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Integration.Journal;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;
using Asked = SaferCity.Vawg.V1.KnownElsewhereService.KnownElsewhereServiceClient;
using Referrals = SaferCity.Vawg.V1.ReferralService.ReferralServiceClient;
using Register = SaferCity.Access.V1.DisclosureService.DisclosureServiceClient;
using Sight = SaferCity.Vawg.V1.NeedToKnowService.NeedToKnowServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>A case of the domestic abuse MARAC with an odd word wherever words are typed, and what is left of it in the house.</summary>
public sealed class MaracSentences
{
    private const string Canary = ErasingHouse.Canary, Postcode = "ZE1 0AA";
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory, OnBothEngines]
    public async Task What_is_erased_is_in_no_byte_of_any_file_and_in_no_table(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var referral = await TellAsync(erasing);
        Assert.NotEmpty(await erasing.WhereAsync("access"));
        Assert.NotEmpty(await erasing.WhereAsync("asb"));
        Assert.NotEmpty(await erasing.WhereAsync("vawg", Postcode));

        await erasing.EraseAsync("vawg", referral.Id);
        await erasing.Host.As<TrailService.TrailServiceClient>("officer:auditor").ExportTrailAsync(new() { Filter = new() { About = referral.Id }, Reason = Canary }); // and nothing is written of it anew

        Assert.Empty(await erasing.LeftAsync());
        Assert.Empty(await erasing.LeftAsync(Postcode));
        Assert.NotEmpty(await erasing.WhereAsync("vawg", "Fillerbird"));
    }

    [Fact]
    public async Task Both_verifiers_find_the_journals_unbroken_and_the_register_keeps_with_whom_and_by_what_law()
    {
        await using var erasing = await ErasingHouse.OpenAsync(Kept.InSqlite);
        var referral = await TellAsync(erasing);
        await erasing.EraseAsync("vawg", referral.Id);
        var evidence = new Evidence();

        var (ours, nodes) = await evidence.BothAsync(erasing.Host.Folder, null);
        Assert.Equal((0, 0), (ours.Code, nodes.Code));
        Assert.Equal(ours.Lines, nodes.Lines);
        await evidence.DisposeAsync();

        var register = erasing.Host.As<Register>("officer:auditor");
        var entries = new List<Disclosure>();
        foreach (var one in (await register.ListDisclosuresAsync(new())).Disclosures) entries.Add((await register.GetDisclosureAsync(new() { DisclosureId = one.Id })).Disclosure);
        Assert.Equal(["", "An answer to the City Community MARAC about the perpetrator of VAWG", "The case VAWG"], (entries = entries.FindAll(one => one.About.Contains(referral.Reference))).Select(one => one.What.Split('-')[0]).Order());
        Assert.All(entries, one => Assert.Equal(("", "", "", "Invented Act, s.1", referral.Reference), (one.Necessity, one.NoConsentReason, one.LookedAtFindings, one.Gateway, Assert.Single(one.About))));
    }

    [Fact]
    public async Task Nobody_who_is_asked_about_afterwards_is_matched_with_it()
    {
        await using var erasing = await ErasingHouse.OpenAsync(Kept.InSqlite);
        var referral = await TellAsync(erasing);
        await erasing.EraseAsync("vawg", referral.Id);

        var asking = await erasing.House.AtTheCommunityMaracAsync("Alpha");
        await erasing.House.Owning.AskElsewhereAsync(new() { RequestId = AskingHouse.New(), ReferralId = asking.Id, Etag = asking.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.Safeguarding, Reason = "Invented." });
        await erasing.Host.CaughtUpAsync();

        Assert.DoesNotContain((await erasing.Host.As<Vawg.V1.DueService.DueServiceClient>("officer:lead").ListDueAsync(new())).Items, item => item.Kind == "pointer");
    }

    // The perpetrator is known at the City Community MARAC, which asks too: each tells the other something.
    private static async Task<Receipt> TellAsync(ErasingHouse erasing)
    {
        var (host, house) = (erasing.Host, erasing.House);
        var (referrals, sight, asked) = (host.As<Referrals>(AskingHouse.Asker), host.As<Sight>(AskingHouse.Asker), host.As<Asked>(AskingHouse.Asker));
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        for (var i = 0; i < 40; i++) await referrals.SubmitReferralAsync(Submission(house.Organisation, "Fillerbird" + i, "Fillerbird"));
        var referral = (await referrals.SubmitReferralAsync(Submission(house.Organisation, "Alpha", Canary))).Receipt;
        for (var i = 0; i < 40; i++) await referrals.SubmitReferralAsync(Submission(house.Organisation, "Fillerbird" + i, "Fillerbird"));

        await asked.AskElsewhereAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Whom = PersonRole.Perpetrator, Purpose = AskingPurpose.Safeguarding, Reason = Canary });
        await host.CaughtUpAsync();
        await house.ShareAsync(await house.PointerAsync());
        await house.Owning.AskElsewhereAsync(new() { RequestId = AskingHouse.New(), ReferralId = known.Id, Etag = known.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.Safeguarding, Reason = "Invented." });
        await host.CaughtUpAsync();
        var waits = (await host.As<Vawg.V1.DueService.DueServiceClient>("officer:lead").ListDueAsync(new())).Items.Single(item => item.Kind == "pointer").RecordId;
        var pointer = (await host.As<Asked>("officer:lead").GetPointerAsync(new() { PointerId = waits })).Pointer;
        await host.As<Asked>("officer:lead").SharePointerAsync(new() { RequestId = AskingHouse.New(), PointerId = waits, Etag = pointer.Etag, What = "Sharedbird.", Gateway = "Invented Act, s.1", Necessity = Canary });

        await HearAsync(host, house, referral);
        await SightAsync(erasing, sight, referral.Reference);
        await referrals.GetReferralAsync(new() { ReferralId = referral.Id, Reason = Canary });
        await host.As<Register>("officer:recorder").RecordDisclosureAsync(new()
        {
            RequestId = AskingHouse.New(), What = Canary, About = { referral.Reference }, OrganisationId = house.Organisation, Recipient = "Duty manager", Channel = DisclosureChannel.Telephone, Purpose = Canary, Gateway = "Invented Act, s.1", Regime = Regime.UkGdpr,
            Consent = DisclosureConsent.NotSought, NoConsentReason = Canary, Necessity = Canary, DecidedBy = "Duty manager", DisclosedOn = Today, WithoutAgreementReason = Canary, Urgent = true,
        });
        var entry = (await host.As<Register>("officer:auditor").ListDisclosuresAsync(new() { ToLookAt = true })).Disclosures.Single();
        Assert.Equal(HttpStatusCode.Redirect, (await erasing.LookAsync(entry.Id)).Status);
        await host.CaughtUpAsync();
        return referral;
    }

    private static async Task HearAsync(Hosting.TestHost host, AskingHouse house, Receipt referral)
    {
        var (referrals, meetings) = (host.As<Referrals>(AskingHouse.Asker), host.As<Vawg.V1.MeetingService.MeetingServiceClient>());
        var meeting = (await meetings.ScheduleMeetingAsync(new() { RequestId = AskingHouse.New(), Date = Today, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual })).Receipt;
        referral = (await referrals.ListForMeetingAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id })).Receipt;
        await meetings.HoldMeetingAsync(new() { RequestId = AskingHouse.New(), MeetingId = meeting.Id, Etag = meeting.Etag, Attendances = { new Attendance { OrganisationId = house.Organisation, Role = "Representative", Presence = Presence.Remote } } });
        referral = (await referrals.HearReferralAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Actions = { new AgreedAction { Text = Canary, OwnerOrganisationId = house.Organisation, Due = Today } } })).Receipt;
        await referrals.TransferReferralAsync(new() { Sharing = AskingHouse.Sharing(Canary), RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, NewHomeArea = new() { LocalAuthority = Canary, PoliceForce = Canary }, TransferredOn = Today, Reason = Canary });
    }

    private static async Task SightAsync(ErasingHouse erasing, Sight sight, string reference)
    {
        var host = erasing.Host;
        using (await erasing.SignedInAsync("subject-of-sight", "vawg")) { }
        var account = (await sight.ListAccountNamesAsync(new())).Accounts.First(one => one.DisplayName.StartsWith("subject", StringComparison.Ordinal)).AccountId;
        await sight.NamePersonAsync(new() { RequestId = AskingHouse.New(), AccountId = account, Reference = reference, Reason = Canary });
        var conflict = (await sight.RecordConflictAsync(new() { RequestId = AskingHouse.New(), AccountId = account, Reference = reference, Kind = ConflictKind.Related, Reason = Canary })).Receipt;
        using (var asks = await erasing.SignedInAsync("asks-to-lift", "vawg")) await ErasingHouse.SendAsync(asks, $"/vawg/conflicts/{conflict.Id}/lift", new() { ["Form.Reason"] = Canary });
        using (var decides = await erasing.SignedInAsync("decides-to-lift", "vawg")) await ErasingHouse.SendAsync(decides, $"/vawg/conflicts/{conflict.Id}/decide", new() { ["Form.Lift"] = "false", ["Form.Reason"] = Canary });
        Assert.Equal([Canary, Canary, Canary], (await sight.GetConflictAsync(new() { ConflictId = conflict.Id })).History.Select(line => line.Reason));
        await host.As<Sight>("officer:related").DeclareConflictAsync(new() { RequestId = AskingHouse.New(), Kind = ConflictKind.Associated, Reference = reference, Said = Canary });
    }

    private static SubmitReferralRequest Submission(string organisation, string perpetrator, string words) => new()
    {
        RequestId = AskingHouse.New(), Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = Today, IncidentOn = Today, Background = string.Concat(Enumerable.Repeat(words + " ", 200)), DashTicks = 15,
        Victim = Person(words, words), Perpetrator = Person("Invented", perpetrator, words), Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = words } },
    };

    private static PersonDetails Person(string given, string family, string? area = null) => new()
    { GivenName = given, FamilyName = family, Employer = area ?? given, Postcode = given is Canary || area is Canary ? Postcode : "EC2V 7HH", HomeArea = new() { LocalAuthority = area ?? family, PoliceForce = area ?? family } };
}
