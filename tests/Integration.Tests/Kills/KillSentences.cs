using System.Collections.Concurrent;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.Kills;

/// <summary>What was acknowledged is there, however the host ended.</summary>
public sealed class KillSentences
{
    private const int Writers = 16, Kills = 20;

    [Fact]
    public async Task Twenty_kills_at_random_moments_while_sixteen_write_lose_nothing_that_was_acknowledged()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-kills-");
        var prepared = await TestHost.StartOnAsync(folder.FullName);
        var (key, organisation) = (prepared.StoryKey, (await prepared.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id);
        await prepared.CaughtUpAsync();
        await prepared.DisposeAsync();
        var (acknowledged, unanswered, random) = (new ConcurrentDictionary<string, Receipt>(), new ConcurrentQueue<string>(), new Random(20));

        for (var kill = 0; kill < Kills; kill++)
        {
            await using var host = await HostProcess.StartAsync(folder.FullName, key);
            using var channel = GrpcChannel.ForAddress(host.CallsAt);
            var (referrals, before) = (Referrals(channel, host), acknowledged.Count);
            var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(referrals, organisation, $"{kill}.{writer}", acknowledged, unanswered)));
            while (acknowledged.Count == before && !writing.IsCompleted) await Task.Delay(1);
            await Task.Delay(random.Next(150));
            await host.KillAsync();
            await writing;
        }

        await using var after = await HostProcess.StartAsync(folder.FullName, key);
        using var calls = GrpcChannel.ForAddress(after.CallsAt);
        var asking = Referrals(calls, after);
        var there = await AllAsync(asking);
        Assert.InRange(acknowledged.Count, Kills, int.MaxValue);
        Assert.InRange(unanswered.Count, Kills, Kills * Writers);
        Assert.DoesNotContain(acknowledged, one => !there.Contains(one.Value.Id));
        // Who was not answered asks again: done once, whichever way it went.
        foreach (var request in unanswered) Assert.NotNull((await asking.SubmitReferralAsync(Referral(organisation, request))).Receipt);
        foreach (var (request, receipt) in acknowledged.Take(Writers)) Assert.Equal(receipt, (await asking.SubmitReferralAsync(Referral(organisation, request))).Receipt);
        Assert.Equal(acknowledged.Count + unanswered.Count, (await AllAsync(asking)).Count);
        var (code, said) = await Typed.VerbAsync("verify-journal", "--data", folder.FullName);
        Assert.True(code == 0, said);
        await after.DisposeAsync();
        folder.Delete(recursive: true);
    }

    // One after the other, until the host is gone.
    private static async Task WriteAsync(ReferralService.ReferralServiceClient referrals, string organisation, string writer, ConcurrentDictionary<string, Receipt> acknowledged, ConcurrentQueue<string> unanswered)
    {
        for (var number = 0; ; number++)
        {
            var request = $"{writer}.{number}";
            try
            {
                acknowledged[request] = (await referrals.SubmitReferralAsync(Referral(organisation, request))).Receipt;
            }
            catch (RpcException gone) when (gone.StatusCode is StatusCode.Unavailable or StatusCode.Internal or StatusCode.Cancelled)
            {
                unanswered.Enqueue(request);
                return;
            }
        }
    }

    private static async Task<HashSet<string>> AllAsync(ReferralService.ReferralServiceClient referrals)
    {
        var (all, token) = (new HashSet<string>(), "");
        do
        {
            var page = await referrals.ListReferralsAsync(new() { PageSize = 200, PageToken = token });
            all.UnionWith(page.Referrals.Select(referral => referral.Id));
            token = page.NextPageToken;
        }
        while (token.Length > 0);
        return all;
    }

    private static ReferralService.ReferralServiceClient Referrals(GrpcChannel channel, HostProcess host)
    {
        var token = host.Token();
        return new(channel.CreateCallInvoker().Intercept(headers =>
        {
            headers.Add("authorization", "Bearer " + token);
            return headers;
        }));
    }

    // Everybody is new: a repeat would be another story.
    private static SubmitReferralRequest Referral(string organisation, string request) => new()
    {
        RequestId = request, Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = "Invented.",
        Victim = new PersonDetails { GivenName = "Invented", FamilyName = $"Victim {request}" }, Perpetrator = new PersonDetails { GivenName = "Invented", FamilyName = $"Perpetrator {request}" },
        Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = "Invented." } },
    };
}
