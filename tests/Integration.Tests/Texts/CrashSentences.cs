using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Data.Sqlite;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.Texts;

/// <summary>What a host says when its storage fails it, and when it dies, names nobody.</summary>
public sealed class CrashSentences
{
    private const string Canary = "Canarybird";

    [Fact]
    public async Task A_host_that_fails_and_dies_in_the_middle_of_a_referral_says_no_name_and_leaves_no_file()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-crash-");
        var prepared = await TestHost.StartOnAsync(folder.FullName);
        var (key, organisation) = (prepared.StoryKey, (await prepared.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id);
        await prepared.CaughtUpAsync();
        await prepared.DisposeAsync();
        var host = await HostProcess.StartAsync(folder.FullName, key, ("Logging:LogLevel:Default", "Information"));
        using var channel = GrpcChannel.ForAddress(host.CallsAt);
        var referrals = new ReferralService.ReferralServiceClient(channel);
        Metadata signed = new() { { "authorization", "Bearer " + host.Token() } };
        DateTime soon = DateTime.UtcNow.AddMinutes(1);
        var receipt = (await referrals.SubmitReferralAsync(Referral("good", organisation), signed, soon)).Receipt;
        var before = Files(folder);

        await BreakAsync(folder);
        var (written, read) = (await FailedAsync(() => referrals.SubmitReferralAsync(Referral("bad", organisation), signed, soon).ResponseAsync), await FailedAsync(() => referrals.GetReferralAsync(new() { ReferralId = receipt.Id }, signed, soon).ResponseAsync));
        await host.AbortAsync();

        Assert.All((RpcException[])[written, read], failed => Assert.DoesNotContain(Canary, failed.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.True(host.Output.Any(line => line.Contains("SubmitReferral failed with ", StringComparison.Ordinal) && line.Contains("SqliteException", StringComparison.Ordinal)), written + "\n" + read + string.Join('\n', host.Output)); // it did say that something was wrong
        Assert.DoesNotContain(host.Output, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(Files(folder).Except(before));
        folder.Delete(recursive: true);
    }

    // As a disk that lost a part of itself: the room's tables are not what they were.
    private static async Task BreakAsync(DirectoryInfo folder)
    {
        await using var room = new SqliteConnection($"Data Source={folder.GetFiles("vawg.db", SearchOption.AllDirectories).Single().FullName};Pooling=False");
        await room.OpenAsync();
        await using var command = room.CreateCommand();
        command.CommandText = "pragma foreign_keys = off; alter table referrals rename to lost";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<RpcException> FailedAsync(Func<Task> call) => await Assert.ThrowsAsync<RpcException>(call);

    private static HashSet<string> Files(DirectoryInfo folder) => [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).Concat(new DirectoryInfo(Environment.CurrentDirectory).EnumerateFiles("core*")).Select(file => file.FullName)];

    private static SubmitReferralRequest Referral(string request, string organisation) => new()
    {
        RequestId = request, Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = Canary,
        Victim = new PersonDetails { GivenName = Canary, FamilyName = Canary }, Perpetrator = new PersonDetails { GivenName = Canary, FamilyName = Canary },
        Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = Canary } },
    };
}
