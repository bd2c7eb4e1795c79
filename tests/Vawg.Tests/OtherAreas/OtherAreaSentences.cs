using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.OtherAreas;

public sealed class OtherAreaSentences
{
    private static NotifyHomeMaracRequest Notification(string victimArea = "Hackney", string perpetratorArea = "Camden") => new()
    {
        Sharing = Marac.Sharing(), RequestId = Guid.NewGuid().ToString(), SourceOrganisationId = Marac.Police.ToString(), ReceivedOn = "2021-10-20", IncidentOn = "2021-10-18", SentOn = "2021-10-20",
        Victim = Marac.Person("Bravo", victimArea), Perpetrator = Marac.Person("Bravo-Other", perpetratorArea), Background = "Invented.",
    };

    [Theory, OnBothEngines]
    public async Task A_marac_to_marac_notification_goes_to_the_victims_home_and_is_never_a_referral_here(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);

        var receipt = (await marac.Room.SendAsync(Notification())).Receipt;

        var sent = (await marac.Room.SendAsync(new GetSentCaseRequest { SentCaseId = receipt.Id })).SentCase;
        Assert.Equal(("M2M-2021-0001", "Hackney", "2021-10-22"), (sent.Reference, sent.Area, sent.AcknowledgementDue));
        Assert.Empty((await marac.Room.SendAsync(new ListReferralsRequest())).Referrals);
    }

    [Theory, OnBothEngines]
    public async Task Where_a_party_lives_in_the_city_the_citys_own_marac_is_asked(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);

        await Refusing.With("vawg.lives_here", () => marac.Room.SendAsync(Notification(perpetratorArea: "City of London")));
    }

    [Fact]
    public async Task Why_it_may_be_sent_is_said_whichever_way_it_goes()
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);
        foreach (var (field, change) in new (string, Action<SaferCity.Common.V1.Sharing>)[]
        {
            ("Gateway", s => s.Gateway = " "), ("Regime", s => s.Regime = SaferCity.Common.V1.SharingRegime.Unspecified), ("Consent", s => s.Consent = SaferCity.Common.V1.SharingConsent.Unspecified), ("Channel", s => s.Channel = SaferCity.Common.V1.SharingChannel.Unspecified), ("Necessity", s => s.Necessity = ""), ("DecidedBy", s => s.DecidedBy = ""),
            ("NoConsentReason", s => s.Consent = SaferCity.Common.V1.SharingConsent.Refused),
        })
        {
            var request = Notification();
            change(request.Sharing);
            await Refusing.AtField("Sharing." + field, () => marac.Room.SendAsync(request));
        }
        await Refusing.AtField("Sharing", () => marac.Room.SendAsync(new NotifyHomeMaracRequest(Notification()) { Sharing = null }));
        await Refusing.AtField("Sharing", () => marac.Room.SendAsync(new ReferOutRequest { RequestId = "1", SourceOrganisationId = Marac.Housing.ToString(), ReceivedOn = "2021-10-20", SentOn = "2021-10-20", Victim = Marac.Person("Charlie", "Hackney"), Perpetrator = Marac.Person("Charlie-Other"), Grounds = "Invented." }));
        await Refusing.AtField("Sharing", () => marac.Room.SendAsync(new TransferReferralRequest { RequestId = "2", ReferralId = Guid.NewGuid().ToString(), Etag = "1", NewHomeArea = new() { LocalAuthority = "Hackney", PoliceForce = "Invented Force" }, TransferredOn = "2021-11-10", Reason = "Invented." }));
    }

    [Fact]
    public async Task Nothing_is_sent_in_the_future()
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);

        await Refusing.AtField("SentOn", () => marac.Room.SendAsync(new NotifyHomeMaracRequest(Notification()) { SentOn = "2026-10-20" }));
        await Refusing.AtField("SentOn", () => marac.Room.SendAsync(new ReferOutRequest
        { Sharing = Marac.Sharing(), RequestId = "1", SourceOrganisationId = Marac.Housing.ToString(), ReceivedOn = "2021-10-20", SentOn = "2026-10-20", Victim = Marac.Person("Charlie", "Hackney"), Perpetrator = Marac.Person("Charlie-Other"), Grounds = "Invented." }));
        await Refusing.AtField("TransferredOn", () => marac.Room.SendAsync(new TransferReferralRequest
        { Sharing = Marac.Sharing(), RequestId = "2", ReferralId = Guid.NewGuid().ToString(), Etag = "1", NewHomeArea = new() { LocalAuthority = "Hackney", PoliceForce = "Invented Force" }, TransferredOn = "2026-11-10", Reason = "Invented." }));
    }

    [Theory, OnBothEngines]
    public async Task A_case_is_acknowledged_once(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = (await marac.Room.SendAsync(Notification())).Receipt;
        RecordAcknowledgementRequest Acknowledgement(string etag) => new() { RequestId = Guid.NewGuid().ToString(), SentCaseId = receipt.Id, Etag = etag, AcknowledgedOn = "2021-10-21" };

        var acknowledged = (await marac.Room.SendAsync(Acknowledgement(receipt.Etag))).Receipt;

        await Refusing.With("vawg.already_acknowledged", () => marac.Room.SendAsync(Acknowledgement(acknowledged.Etag)));
    }

    [Theory, OnBothEngines]
    public async Task A_referral_out_and_a_notification_are_counted_apart(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        await marac.Room.SendAsync(new ReferOutRequest { Sharing = Marac.Sharing(), RequestId = "1", SourceOrganisationId = Marac.Housing.ToString(), ReceivedOn = "2021-10-20", SentOn = "2021-10-20", Victim = Marac.Person("Charlie", "Hackney"), Perpetrator = Marac.Person("Charlie-Other"), Grounds = "Invented." });
        await marac.Room.SendAsync(Notification());

        var sent = (await marac.Room.SendAsync(new ListSentCasesRequest())).SentCases;

        Assert.Equal([SentCaseKind.MaracToMarac, SentCaseKind.ReferredOut], sent.Select(s => s.Kind));
    }

    [Theory, OnBothEngines]
    public async Task What_is_due_is_told_as_sentences(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        await marac.Room.SendAsync(Notification());
        var receipt = await marac.SubmitAsync();

        var due = (await marac.Room.SendAsync(new ListDueRequest())).Items;

        Assert.Contains(due, item => item.Sentence == "Hackney has not acknowledged M2M-2021-0001: ring." && item.Due == "2021-10-22");
        Assert.Contains(due, item => item.Sentence == $"{receipt.Reference} from Housing: acknowledge it and list it for a conference." && item.Due == "2021-10-05");
    }
}
