using System.Globalization;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Storage;
using Referrals = SaferCity.Asb.V1.ReferralService.ReferralServiceClient;
using Sight = SaferCity.Asb.V1.NeedToKnowService.NeedToKnowServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>A case of the City Community MARAC with an odd word wherever words are typed, and what is left of it in the house.</summary>
public sealed class CommunityMaracSentences
{
    private const string Canary = ErasingHouse.Canary;
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory, OnBothEngines]
    public async Task What_is_erased_is_in_no_byte_of_any_file_and_in_no_table(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var (host, house) = (erasing.Host, erasing.House);
        var (referrals, meetings) = (host.As<Referrals>(), host.As<MeetingService.MeetingServiceClient>());
        await house.AtPreventAsync("Alpha", "1990-05-04");
        var person = new PersonDetails { GivenName = "Invented", FamilyName = "Alpha", Employer = Canary, HomeArea = new() { LocalAuthority = Canary, PoliceForce = Canary } };
        var referral = (await referrals.SubmitReferralAsync(new()
        {
            RequestId = AskingHouse.New(),
            Presentation = new() { ReferringOrganisationId = house.Organisation, ReceivedOn = Today, Subject = person, Role = SubjectRole.Victim, Place = PlaceKind.Bridge, HighIntensityServiceUser = true, Account = Canary, Behaviours = { Behaviour.PublicDisorder } },
        })).Receipt;
        await host.As<Asb.V1.KnownElsewhereService.KnownElsewhereServiceClient>().AskElsewhereAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.Safeguarding, Reason = Canary });
        await host.CaughtUpAsync();
        Assert.NotEmpty(await erasing.WhereAsync("prevent"));
        referral = (await referrals.RecordHomeServiceAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Service = Canary, Step = HomeServiceStep.Invited, On = Today, Sharing = AskingHouse.Sharing(Canary) })).Receipt;
        var meeting = (await meetings.ScheduleMeetingAsync(new() { RequestId = AskingHouse.New(), Date = Today, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual })).Receipt;
        referral = (await referrals.ListForMeetingAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id })).Receipt;
        await meetings.HoldMeetingAsync(new() { RequestId = AskingHouse.New(), MeetingId = meeting.Id, Etag = meeting.Etag, Attendances = { new Attendance { OrganisationId = house.Organisation, Role = "Chair", Presence = Presence.Remote } } });
        await referrals.HearReferralAsync(new()
        {
            RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, HisuAnswers = new() { HomeSupport = Canary, CityPlan = Canary, LowLevelEnforcement = Canary },
            Actions = { new AgreedAction { Text = Canary, OwnerOrganisationId = house.Organisation, Due = Today } },
        });
        await host.As<Sight>("officer:related").DeclareConflictAsync(new() { RequestId = AskingHouse.New(), Kind = ConflictKind.Associated, Reference = referral.Reference, Said = Canary });
        await referrals.GetReferralAsync(new() { ReferralId = referral.Id, Reason = Canary });

        await erasing.EraseAsync("asb", referral.Id);

        Assert.Empty(await erasing.LeftAsync());
    }
}
