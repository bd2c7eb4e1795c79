using System.Globalization;
using SaferCity.Common.V1;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Storage;
using Referrals = SaferCity.Prevent.V1.ReferralService.ReferralServiceClient;
using Sight = SaferCity.Prevent.V1.NeedToKnowService.NeedToKnowServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>A case that was in Channel and moved away, with an odd word wherever words are typed, and what is left of it in the house.</summary>
public sealed class PreventSentences
{
    private const string Canary = ErasingHouse.Canary;
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory, OnBothEngines]
    public async Task What_is_erased_is_in_no_byte_of_any_file_and_in_no_table(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var (host, house) = (erasing.Host, erasing.House);
        var (referrals, support) = (host.As<Referrals>(), host.As<SupportService.SupportServiceClient>());
        await house.AtTheCommunityMaracAsync("Alpha", "1990-05-04");
        var person = new PersonDetails { GivenName = "Invented", FamilyName = "Alpha", DateOfBirth = "1990-05-04", Employer = Canary, HomeArea = new() { LocalAuthority = Canary, PoliceForce = Canary } };
        var referral = (await referrals.ReceiveReferralAsync(new() { RequestId = AskingHouse.New(), Source = SourceSector.Police, ReferringOrganisationId = house.Organisation, ReceivedOn = Today, Subject = person, Grounds = Canary })).Receipt;
        await host.As<Prevent.V1.KnownElsewhereService.KnownElsewhereServiceClient>().AskElsewhereAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.Safeguarding, Reason = Canary });
        await host.CaughtUpAsync();
        Assert.NotEmpty(await erasing.WhereAsync("asb"));

        referral = await AdoptAsync(erasing, referral);
        referral = (await support.SeekConsentAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Giver = ConsentGiver.Own, SoughtOn = Today, SoughtBy = Canary, Method = ConsentMethod.InPerson })).Receipt;
        referral = (await support.RecordConsentAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Decision = ConsentDecision.Given, DecidedOn = Today })).Receipt;
        referral = (await support.OrderSessionsAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, OrderedOn = Today, ProviderCode = Canary, ApprovalReference = Canary })).Receipt;
        referral = (await support.WithdrawConsentAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, WithdrawnOn = Today, Reason = Canary })).Receipt;
        foreach (var answer in (TransferAnswer[])[TransferAnswer.Declined, TransferAnswer.Accepted])
        {
            referral = (await referrals.SendTransferAsync(new() { Sharing = AskingHouse.Sharing(Canary), RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Trigger = TransferTrigger.Moved, SentOn = Today, NewHomeArea = new() { LocalAuthority = Canary, PoliceForce = Canary, From = Today } })).Receipt;
            referral = (await referrals.RecordTransferAnswerAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, Answer = answer, AnsweredOn = Today, Reason = answer is TransferAnswer.Declined ? Canary : "" })).Receipt;
        }
        await host.As<Sight>("officer:related").DeclareConflictAsync(new() { RequestId = AskingHouse.New(), Kind = ConflictKind.Associated, Reference = referral.Reference, Said = Canary });
        await referrals.GetReferralAsync(new() { ReferralId = referral.Id, Reason = Canary });

        await erasing.EraseAsync("prevent", referral.Id);

        Assert.Empty(await erasing.LeftAsync());
    }

    private static async Task<Receipt> AdoptAsync(ErasingHouse erasing, Receipt referral)
    {
        var (referrals, panels) = (erasing.Host.As<Referrals>(), erasing.Host.As<PanelService.PanelServiceClient>());
        var police = (await erasing.Host.As<Governance.V1.OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "police", Name = "Invented Police", Kind = Governance.V1.OrganisationKind.OtherAuthority })).Receipt.Id;
        await erasing.Host.CaughtUpAsync();
        string[] partners = [erasing.House.Organisation, police];
        var panel = (await panels.SchedulePanelAsync(new() { RequestId = AskingHouse.New(), Date = Today, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual, RequiredOrganisationIds = { partners } })).Receipt;
        referral = (await referrals.PutOnAgendaAsync(new() { RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, PanelId = panel.Id })).Receipt;
        await panels.HoldPanelAsync(new() { RequestId = AskingHouse.New(), PanelId = panel.Id, Etag = panel.Etag, ChairRole = "Chair", Attendances = { partners.Select((id, i) => new Attendance { OrganisationId = id, Role = i == 0 ? "Chair" : "Representative", Presence = Presence.Remote }) } });
        return (await referrals.AdoptReferralAsync(new()
        {
            RequestId = AskingHouse.New(), ReferralId = referral.Id, Etag = referral.Etag, DecidedBy = DecisionMode.Unanimous, Rationale = Canary, LegalAdvice = Canary,
            Plan = new() { ConsentRequest = Canary, NatureOfSupport = Canary, PersonsResponsible = Canary, HowProvided = Canary, WhenProvided = Canary, InitialSessions = 3 },
        })).Receipt;
    }
}
