using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.City;

/// <summary>One case's whole trail, over the rooms.</summary>
public sealed class TrailSentences
{
    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task Who_typed_a_reference_sees_who_read_the_case_and_what_was_shared_of_it(Kept kept)
    {
        await using var host = await TestHost.StartAsync(kept);
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id;
        await host.CaughtUpAsync();
        var referrals = host.As<ReferralService.ReferralServiceClient>("officer:reader");
        var referral = (await referrals.SubmitReferralAsync(Referral(organisation))).Receipt;
        await referrals.GetReferralAsync(new() { ReferralId = referral.Id, Reason = "Invented reason" });
        await host.As<DisclosureService.DisclosureServiceClient>("officer:sharer").RecordDisclosureAsync(Disclosure(organisation, referral.Reference));

        var trail = await host.As<TrailService.TrailServiceClient>("officer:auditor").ListTrailAsync(new() { Filter = new() { About = referral.Reference } });

        Assert.Contains(trail.Entries, entry => entry is { Room: "access", Operation: Operation.Disclosure, Person: "officer:sharer" } && entry.About.Contains(referral.Reference));
        Assert.Contains(trail.Entries, entry => entry is { Room: "vawg", Operation: Operation.Consultation, Person: "officer:reader", Reason: "Invented reason" });
        Assert.Contains(trail.Entries, entry => entry is { Room: "vawg", Operation: Operation.Collection });
    }

    [Fact]
    public async Task Who_is_locked_out_of_a_case_finds_nothing_of_it_in_the_register_or_the_trail()
    {
        await using var host = await TestHost.StartAsync();
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id;
        await host.CaughtUpAsync();
        var referral = (await host.As<ReferralService.ReferralServiceClient>().SubmitReferralAsync(Referral(organisation))).Receipt;
        var shared = (await host.As<DisclosureService.DisclosureServiceClient>("officer:sharer").RecordDisclosureAsync(Disclosure(organisation, referral.Reference, urgent: true))).Receipt;
        var (register, due) = (host.As<DisclosureService.DisclosureServiceClient>("officer:related"), host.As<Access.V1.DueService.DueServiceClient>("officer:related"));
        Assert.Single((await register.ListDisclosuresAsync(new())).Disclosures);
        Assert.Contains((await due.ListDueAsync(new())).Items, item => item.RecordId == shared.Id);

        await host.As<Vawg.V1.NeedToKnowService.NeedToKnowServiceClient>("officer:related").DeclareConflictAsync(new() { RequestId = "4", Kind = ConflictKind.Related, Reference = referral.Reference });

        Assert.Empty((await register.ListDisclosuresAsync(new())).Disclosures);
        Assert.DoesNotContain((await due.ListDueAsync(new())).Items, item => item.RecordId == shared.Id);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(async () => await register.GetDisclosureAsync(new() { DisclosureId = shared.Id }))).StatusCode);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(async () => await register.LookAtDisclosureAsync(new() { RequestId = "5", DisclosureId = shared.Id, Etag = shared.Etag, Findings = "Invented." }))).StatusCode);
        Assert.Empty((await host.As<TrailService.TrailServiceClient>("officer:related").ListTrailAsync(new() { Filter = new() { About = referral.Reference } })).Entries);
        Assert.Single((await host.As<DisclosureService.DisclosureServiceClient>("officer:auditor").ListDisclosuresAsync(new())).Disclosures);
    }

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task The_records_that_a_breach_affects_are_found_over_the_rooms_and_not_by_who_is_locked_out_of_them(Kept kept)
    {
        await using var host = await TestHost.StartAsync(kept);
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id;
        await host.CaughtUpAsync();
        var referrals = host.As<ReferralService.ReferralServiceClient>("officer:reader");
        var referral = (await referrals.SubmitReferralAsync(Referral(organisation))).Receipt;
        await referrals.GetReferralAsync(new() { ReferralId = referral.Id, Reason = "Invented reason" });
        var (lead, related) = (host.As<BreachService.BreachServiceClient>("officer:lead"), host.As<BreachService.BreachServiceClient>("officer:related"));
        var breach = (await lead.ReportBreachAsync(Breach())).Receipt;
        await host.As<Vawg.V1.NeedToKnowService.NeedToKnowServiceClient>("officer:related").DeclareConflictAsync(new() { RequestId = "4", Kind = ConflictKind.Related, Reference = referral.Reference });
        var sought = new ProposeAffectedRequest { BreachId = breach.Id, Filter = new() { Person = "officer:reader" } };

        var found = Assert.Single((await lead.ProposeAffectedAsync(sought)).Records);
        Assert.Equal((referral.Id, "vawg", referral.Reference, 1L), (found.Record.RecordId, found.Record.Room, found.Record.Reference, found.Read));
        Assert.Empty((await related.ProposeAffectedAsync(sought)).Records);
        Assert.Empty((await related.ProposeAffectedAsync(new() { BreachId = breach.Id, Filter = new() { About = referral.Reference } })).Records);
        var mark = new MarkAffectedRequest { RequestId = "5", BreachId = breach.Id, Etag = breach.Etag, RecordIds = { referral.Id } };
        Assert.Equal(StatusCode.FailedPrecondition, (await Assert.ThrowsAsync<RpcException>(async () => await related.MarkAffectedAsync(mark))).StatusCode);
        var marked = (await lead.MarkAffectedAsync(mark)).Receipt;

        Assert.Equal([("vawg", referral.Reference)], (await lead.GetBreachAsync(new() { BreachId = breach.Id })).Breach.Affected.Select(one => (one.Room, one.Reference)));
        Assert.Empty((await related.GetBreachAsync(new() { BreachId = breach.Id })).Breach.Affected);
        Assert.Equal(StatusCode.FailedPrecondition,
            (await Assert.ThrowsAsync<RpcException>(async () => await related.UnmarkAffectedAsync(new() { RequestId = "6", BreachId = breach.Id, Etag = marked.Etag, RecordId = referral.Id, Reason = "Invented" }))).StatusCode);
        Assert.DoesNotContain((await referrals.GetReferralAsync(new() { ReferralId = referral.Id, Reason = "Invented reason" })).History, entry => entry.Sentence.Contains("breach", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_caused_a_breach_is_answered_in_the_same_bytes_as_for_one_that_is_not_there()
    {
        await using var host = await TestHost.StartAsync();
        var breach = (await host.As<BreachService.BreachServiceClient>("officer:lead").ReportBreachAsync(Breach("officer:careless"))).Receipt;
        var careless = host.As<BreachService.BreachServiceClient>("officer:careless");

        var (hidden, none) = (await AnswerAsync(careless, breach.Id), await AnswerAsync(careless, Guid.CreateVersion7().ToString()));

        Assert.Equal(StatusCode.NotFound, hidden.Status);
        Assert.Equal(none, hidden);
    }

    private static async Task<(StatusCode Status, string Detail, string Trailers)> AnswerAsync(BreachService.BreachServiceClient breaches, string id)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await breaches.GetBreachAsync(new() { BreachId = id }));
        return (refused.StatusCode, refused.Status.Detail, string.Join(";", refused.Trailers.Where(trailer => trailer.IsBinary).Select(trailer => trailer.Key + Convert.ToHexString(trailer.ValueBytes))));
    }

    private static ReportBreachRequest Breach(string cause = "") => new()
    {
        RequestId = "7", What = "An invented agenda went to the wrong list.", Kinds = { BreachKind.Confidentiality }, Regime = Regime.UkGdpr, Cause = cause, NoticedBy = "Invented post",
        AwareAt = Google.Protobuf.WellKnownTypes.Timestamp.FromDateTimeOffset(new(2021, 11, 1, 10, 0, 0, TimeSpan.Zero)),
    };

    private static SubmitReferralRequest Referral(string organisation) => new()
    {
        RequestId = "2", Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = "Invented.",
        Victim = new PersonDetails { GivenName = "Invented", FamilyName = "Alpha" }, Perpetrator = new PersonDetails { GivenName = "Invented", FamilyName = "Beta" },
        Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = "Invented." } },
    };

    private static RecordDisclosureRequest Disclosure(string organisation, string about, bool urgent = false) => new()
    {
        RequestId = "3", What = "Invented", About = { about }, OrganisationId = organisation, Recipient = "Invented post", Channel = DisclosureChannel.Meeting, Purpose = "Invented purpose", Gateway = "Invented",
        Regime = Regime.UkGdpr, Consent = DisclosureConsent.Given, Necessity = "Invented", DecidedBy = "Invented post", DisclosedOn = "2021-11-12", WithoutAgreementReason = "Invented", Urgent = urgent,
    };
}
