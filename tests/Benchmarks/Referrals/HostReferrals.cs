using Microsoft.Extensions.DependencyInjection;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Relay;
using SaferCity.Tests.Hosting;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Benchmarks.Referrals;

/// <summary>Referrals as a partner sends them: over the contract, answered when they are durable.</summary>
internal sealed class HostReferrals : IAsyncDisposable
{
    /// <summary>What each referral tells, on both sides.</summary>
    public const string Background = "An invented account of an invented incident, to be measured and forgotten.";

    private readonly TestHost host;
    private readonly string organisation;
    private readonly ReferralService.ReferralServiceClient referrals;
    private int last;

    private HostReferrals(TestHost host, string organisation)
    {
        (this.host, this.organisation) = (host, organisation);
        referrals = host.As<ReferralService.ReferralServiceClient>("officer:benchmark");
    }

    public static async Task<HostReferrals> StartAsync()
    {
        var host = await TestHost.StartAsync();
        var register = host.As<OrganisationService.OrganisationServiceClient>("officer:benchmark");
        var receipt = (await register.RegisterOrganisationAsync(new() { RequestId = "benchmark", Name = "Invented Refuge", Kind = OrganisationKind.Voluntary })).Receipt;
        await host.Services.GetRequiredService<FactRelay>().CaughtUpAsync();
        return new(host, receipt.Id);
    }

    /// <summary>Everybody is new: a repeat would cost the search for the case before.</summary>
    public async Task<string> SubmitAsync()
    {
        var number = Interlocked.Increment(ref last);
        return (await referrals.SubmitReferralAsync(new()
        {
            RequestId = $"benchmark.{number}", Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-10-04", DashTicks = 15, Background = Background,
            Victim = new() { GivenName = "Victim", FamilyName = $"Invented-{number}" }, Perpetrator = new() { GivenName = "Perpetrator", FamilyName = $"Invented-{number}" },
            Grounds = { new Ground { Kind = GroundKind.VisibleHighRisk } },
        })).Receipt.Id;
    }

    public async Task ReadAsync(string id) => await referrals.GetReferralAsync(new() { ReferralId = id });

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
