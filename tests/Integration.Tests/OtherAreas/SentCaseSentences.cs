using System.Globalization;
using System.Net;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Integration.Erasing;
using SaferCity.Tests.Storage;
using Register = SaferCity.Access.V1.DisclosureService.DisclosureServiceClient;
using Sent = SaferCity.Vawg.V1.OtherAreaService.OtherAreaServiceClient;

namespace SaferCity.Tests.Integration.OtherAreas;

/// <summary>A case that goes to another area is a share of personal data: the register of disclosures has it, and a second person looks at what went at once.</summary>
public sealed class SentCaseSentences
{
    private const string Auditor = "officer:auditor", Area = "Hackney";
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Each_way_to_another_area_is_entered_once_with_how_by_what_law_why_and_who_decided_and_without_the_area(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        string[] references = [await NotifyAsync(house), await ReferOutAsync(house), await TransferAsync(house), await SendTransferAsync(house)];
        await house.Host.CaughtUpAsync();
        await house.HearAgainAsync("access");

        var listed = (await house.Host.As<Register>(Auditor).ListDisclosuresAsync(new())).Disclosures;

        Assert.Equal(4, listed.Count);
        foreach (var line in listed)
        {
            var entry = (await house.Host.As<Register>(Auditor).GetDisclosureAsync(new() { DisclosureId = line.Id })).Disclosure;
            Assert.Contains(Assert.Single(entry.About), references);
            Assert.Equal((DisclosureChannel.SecureEmail, "Invented Act, s.1", Regime.UkGdpr, DisclosureConsent.NotSought, "Invented words.", "Invented words.", "Chair", Today, "story/" + AskingHouse.Asker),
                (entry.Channel, entry.Gateway, entry.Regime, entry.Consent, entry.NoConsentReason, entry.Necessity, entry.DecidedBy, entry.DisclosedOn, entry.RecordedBy));
            Assert.NotEmpty(entry.Purpose);
            Assert.StartsWith("The ", entry.Recipient, StringComparison.Ordinal);
            Assert.DoesNotContain(Area, entry.ToString(), StringComparison.Ordinal); // a new address is for nobody who does not see it in the case
        }
        foreach (var room in (string[])["access", "vawg", "prevent"])
            Assert.DoesNotContain(await house.JournalAsync(room, "body"), body => body.Contains("Invented words", StringComparison.Ordinal) || body.Contains(Area, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task What_went_at_once_waits_for_a_second_person_until_they_have_looked_and_never_for_who_sent_it(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        await NotifyAsync(house);
        await TransferAsync(house, urgent: true);
        await house.Host.CaughtUpAsync();

        var waits = Assert.Single(await DueAsync(house, Auditor));
        Assert.InRange(waits.Due, Today, DateTime.UtcNow.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); // one working day
        Assert.Empty(await DueAsync(house, AskingHouse.Asker));

        Assert.Equal(HttpStatusCode.Redirect, (await new ErasingHouse(house, kept).LookAsync(waits.RecordId)).Status);

        Assert.Empty(await DueAsync(house, Auditor));
    }

    private static async Task<IEnumerable<DueItem>> DueAsync(AskingHouse house, string who) => (await house.Host.As<DueService.DueServiceClient>(who).ListDueAsync(new())).Items.Where(item => item.Kind == "disclosure");

    private static async Task<string> NotifyAsync(AskingHouse house) => (await house.Host.As<Sent>(AskingHouse.Asker).NotifyHomeMaracAsync(new()
    {
        RequestId = AskingHouse.New(), SourceOrganisationId = house.Organisation, ReceivedOn = Today, IncidentOn = Today, SentOn = Today, Victim = Person("Alpha"), Perpetrator = Person("Beta"), Background = "Invented.",
        Sharing = AskingHouse.Sharing("Invented words."),
    })).Receipt.Reference;

    private static async Task<string> ReferOutAsync(AskingHouse house) => (await house.Host.As<Sent>(AskingHouse.Asker).ReferOutAsync(new()
    { RequestId = AskingHouse.New(), SourceOrganisationId = house.Organisation, ReceivedOn = Today, SentOn = Today, Victim = Person("Gamma"), Perpetrator = Person("Delta"), Grounds = "Invented.", Sharing = AskingHouse.Sharing("Invented words.") })).Receipt.Reference;

    private static async Task<string> TransferAsync(AskingHouse house, bool urgent = false)
    {
        var referrals = house.Host.As<Vawg.V1.ReferralService.ReferralServiceClient>(AskingHouse.Asker);
        var referral = await house.AtTheMaracAsync("Epsilon");
        var meeting = (await house.Host.As<Vawg.V1.MeetingService.MeetingServiceClient>().ScheduleMeetingAsync(new() { RequestId = AskingHouse.New(), Date = Today, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual })).Receipt;
        referral = (await referrals.ListForMeetingAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id })).Receipt;
        return (await referrals.TransferReferralAsync(new()
        {
            RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, NewHomeArea = Home(), TransferredOn = Today, Reason = "Invented.", Sharing = AskingHouse.Sharing("Invented words.", urgent),
        })).Receipt.Reference;
    }

    private static async Task<string> SendTransferAsync(AskingHouse house)
    {
        var referral = await house.AtPreventAsync("Zeta", "1990-05-04");
        return (await house.Host.As<Prevent.V1.ReferralService.ReferralServiceClient>(AskingHouse.Asker).SendTransferAsync(new()
        {
            RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Trigger = Prevent.V1.TransferTrigger.Moved, NewHomeArea = Home(), SentOn = Today, Sharing = AskingHouse.Sharing("Invented words."),
        })).Receipt.Reference;
    }

    private static PersonDetails Person(string family) => new() { GivenName = "Invented", FamilyName = family, HomeArea = Home() };

    private static HomeArea Home() => new() { LocalAuthority = Area, PoliceForce = "Invented Force", From = Today };
}
