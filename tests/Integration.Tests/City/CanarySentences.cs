using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Texts;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.City;

/// <summary>What is said about a person stays in the record: it is in no log line, span or metric.</summary>
public sealed class CanarySentences
{
    private const string Canary = "Canarybird";

    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task A_name_is_in_no_log_span_or_metric_and_an_organisation_reaches_the_other_rooms(Kept kept)
    {
        await using var host = await TestHost.StartAsync(kept);
        using var seen = new Overheard();

        var organisation = Guid.CreateVersion7().ToString();
        await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Id = organisation, Name = "Invented Housing", Kind = OrganisationKind.Voluntary });
        await host.CaughtUpAsync();
        var referrals = host.As<ReferralService.ReferralServiceClient>();
        var receipt = (await referrals.SubmitReferralAsync(Referral(organisation))).Receipt;
        var got = await referrals.GetReferralAsync(new() { ReferralId = receipt.Id });
        await Assert.ThrowsAsync<Grpc.Core.RpcException>(() => referrals.SubmitReferralAsync(new() { RequestId = "3", Background = Canary }).ResponseAsync);

        Assert.Equal(Canary, got.Referral.Victim.FamilyName);
        Assert.Equal("Invented Housing", got.Referral.ReferringOrganisation);
        Assert.Contains(seen.All, line => line.StartsWith("span SubmitReferralRequest", StringComparison.Ordinal));
        Assert.Contains(seen.All, line => line.StartsWith("metric rpc.server.call.duration", StringComparison.Ordinal));
        Assert.DoesNotContain(seen.All.Concat(host.Log.All), line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    private static SubmitReferralRequest Referral(string organisation) => new()
    {
        RequestId = "2", Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = Canary,
        Victim = new PersonDetails { GivenName = Canary, FamilyName = Canary }, Perpetrator = new PersonDetails { GivenName = Canary, FamilyName = Canary },
        Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = Canary } },
    };
}
