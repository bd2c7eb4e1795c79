using SaferCity.Access.V1;
using SaferCity.Governance.V1;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.City;

/// <summary>One case's whole trail, over the rooms.</summary>
[Collection(ToldCity.Collection)]
public sealed class TrailSentences(ToldCity city)
{
    [Fact]
    public async Task Who_typed_a_reference_sees_who_read_the_case_and_what_was_shared_of_it()
    {
        var referrals = city.Host.As<ReferralService.ReferralServiceClient>("officer:reader");
        var referral = (await referrals.ListReferralsAsync(new())).Referrals[0];
        await referrals.GetReferralAsync(new() { ReferralId = referral.Id, Reason = "Invented reason" });
        var organisation = (await city.Host.As<OrganisationService.OrganisationServiceClient>().ListOrganisationsAsync(new())).Organisations[0].Id;
        await city.Host.As<DisclosureService.DisclosureServiceClient>("officer:sharer").RecordDisclosureAsync(new()
        {
            RequestId = Guid.NewGuid().ToString(), What = "Invented", About = { referral.Reference }, OrganisationId = organisation, Recipient = "Invented post", Channel = DisclosureChannel.Meeting, Purpose = "Invented purpose",
            Gateway = "Invented", Regime = Regime.UkGdpr, Consent = DisclosureConsent.Given, Necessity = "Invented", DecidedBy = "Invented post", DisclosedOn = "2021-11-12", WithoutAgreementReason = "Invented",
        });

        var trail = await city.Host.As<TrailService.TrailServiceClient>("officer:auditor").ListTrailAsync(new() { Filter = new() { About = referral.Reference } });

        Assert.Contains(trail.Entries, entry => entry is { Room: "access", Operation: Operation.Disclosure, Person: "officer:sharer" } && entry.About.Contains(referral.Reference));
        Assert.Contains(trail.Entries, entry => entry is { Room: "vawg", Operation: Operation.Consultation, Person: "officer:reader", Reason: "Invented reason" });
        Assert.Contains(trail.Entries, entry => entry is { Room: "vawg", Operation: Operation.Collection });
    }
}
