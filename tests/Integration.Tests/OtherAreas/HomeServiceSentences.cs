using System.Globalization;
using System.Net;
using SaferCity.Access.V1;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Integration.Erasing;
using SaferCity.Tests.Storage;
using Due = SaferCity.Access.V1.DueService.DueServiceClient;
using Referrals = SaferCity.Asb.V1.ReferralService.ReferralServiceClient;
using Register = SaferCity.Access.V1.DisclosureService.DisclosureServiceClient;

namespace SaferCity.Tests.Integration.OtherAreas;

/// <summary>A service of the authority where a person lives is told of them: the register of disclosures has it, and a second person looks at what went at once.</summary>
public sealed class HomeServiceSentences
{
    private const string Auditor = "officer:auditor", Area = "Hackney", Service = "Invented social care";
    private static readonly HomeArea Home = new() { LocalAuthority = Area, PoliceForce = "Invented Force" };
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Each_time_that_a_home_service_is_told_is_entered_once_without_the_service_and_the_area(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        var referral = await house.AtTheCommunityMaracAsync("Alpha", home: Home);
        foreach (var step in (HomeServiceStep[])[HomeServiceStep.Contacted, HomeServiceStep.Invited, HomeServiceStep.Attended]) referral = await TakeAsync(house, referral, step);
        await house.Host.CaughtUpAsync();
        await house.HearAgainAsync("access");

        var listed = (await house.Host.As<Register>(Auditor).ListDisclosuresAsync(new())).Disclosures;

        Assert.Equal(2, listed.Count); // who attended was told nothing by that
        foreach (var line in listed)
        {
            var entry = (await house.Host.As<Register>(Auditor).GetDisclosureAsync(new() { DisclosureId = line.Id })).Disclosure;
            Assert.Equal(referral.Reference, Assert.Single(entry.About));
            Assert.Equal((DisclosureChannel.SecureEmail, "Invented Act, s.1", Regime.UkGdpr, DisclosureConsent.NotSought, "Invented words.", "Invented words.", "Chair", Today, "story/" + AskingHouse.Owner),
                (entry.Channel, entry.Gateway, entry.Regime, entry.Consent, entry.NoConsentReason, entry.Necessity, entry.DecidedBy, entry.DisclosedOn, entry.RecordedBy));
            Assert.Equal(($"The case {referral.Reference} was told to a service of the authority where the person lives.", "A service of the person’s home authority, which the case names", "Planning with the services that the person goes home to"),
                (entry.What, entry.Recipient, entry.Purpose));
            Assert.DoesNotContain(Area, entry.ToString(), StringComparison.Ordinal); // where somebody lives is for nobody who does not see it in the case
            Assert.DoesNotContain(Service, entry.ToString(), StringComparison.Ordinal);
        }
        foreach (var room in (string[])["access", "asb"])
            Assert.DoesNotContain(await house.JournalAsync(room, "body"), body => body.Contains("Invented words", StringComparison.Ordinal) || body.Contains(Area, StringComparison.Ordinal) || body.Contains(Service, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task What_was_told_at_once_waits_for_a_second_person_until_they_have_looked_and_never_for_who_told_it(Kept kept)
    {
        await using var house = await AskingHouse.OpenAsync(kept);
        var referral = await TakeAsync(house, await house.AtTheCommunityMaracAsync("Alpha", home: Home), HomeServiceStep.Contacted);
        await TakeAsync(house, referral, HomeServiceStep.Invited, urgent: true);
        await house.Host.CaughtUpAsync();

        var waits = Assert.Single(await DueAsync(house, Auditor));
        Assert.InRange(waits.Due, Today, DateTime.UtcNow.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); // one working day
        Assert.Empty(await DueAsync(house, AskingHouse.Owner));

        Assert.Equal(HttpStatusCode.Redirect, (await new ErasingHouse(house, kept).LookAsync(waits.RecordId)).Status);

        Assert.Empty(await DueAsync(house, Auditor));
    }

    private static async Task<IEnumerable<DueItem>> DueAsync(AskingHouse house, string who) => (await house.Host.As<Due>(who).ListDueAsync(new())).Items.Where(item => item.Kind == "disclosure");

    private static async Task<Receipt> TakeAsync(AskingHouse house, Receipt referral, HomeServiceStep step, bool urgent = false) => (await house.Host.As<Referrals>(AskingHouse.Owner).RecordHomeServiceAsync(new()
    {
        RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Service = Service, Step = step, On = Today,
        Sharing = step is HomeServiceStep.Attended ? null : AskingHouse.Sharing("Invented words.", urgent),
    })).Receipt;
}
