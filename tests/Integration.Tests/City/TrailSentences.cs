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
