using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
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
        var seen = new ConcurrentQueue<string>();
        using var spans = Spans(seen);
        using var metrics = Metrics(seen);

        var organisation = Guid.CreateVersion7().ToString();
        await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Id = organisation, Name = "Invented Housing", Kind = OrganisationKind.Voluntary });
        await host.CaughtUpAsync();
        var referrals = host.As<ReferralService.ReferralServiceClient>();
        var receipt = (await referrals.SubmitReferralAsync(Referral(organisation))).Receipt;
        var got = await referrals.GetReferralAsync(new() { ReferralId = receipt.Id });
        await Assert.ThrowsAsync<Grpc.Core.RpcException>(() => referrals.SubmitReferralAsync(new() { RequestId = "3", Background = Canary }).ResponseAsync);

        Assert.Equal(Canary, got.Referral.Victim.FamilyName);
        Assert.Equal("Invented Housing", got.Referral.ReferringOrganisation);
        Assert.Contains(seen, line => line.StartsWith("span SubmitReferralRequest", StringComparison.Ordinal));
        Assert.Contains(seen, line => line.StartsWith("metric rpc.server.call.duration", StringComparison.Ordinal));
        Assert.DoesNotContain(seen.Concat(host.Log.All), line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    private static SubmitReferralRequest Referral(string organisation) => new()
    {
        RequestId = "2", Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = Canary,
        Victim = new PersonDetails { GivenName = Canary, FamilyName = Canary }, Perpetrator = new PersonDetails { GivenName = Canary, FamilyName = Canary },
        Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = Canary } },
    };

    private static ActivityListener Spans(ConcurrentQueue<string> seen)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => seen.Enqueue($"span {span.OperationName} {span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Metrics(ConcurrentQueue<string> seen)
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, all) => all.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue($"metric {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Enqueue($"metric {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        listener.Start();
        return listener;
    }
}
