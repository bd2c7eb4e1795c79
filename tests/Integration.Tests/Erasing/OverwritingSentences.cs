using System.Globalization;
using Grpc.Net.Client;
using Microsoft.Data.Sqlite;
using SaferCity.Common.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;
using Referrals = SaferCity.Vawg.V1.ReferralService.ReferralServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>What is erased is overwritten in its file in the end, whatever comes between the one and the other.</summary>
public sealed class OverwritingSentences
{
    private const string Canary = ErasingHouse.Canary;

    [Fact]
    public async Task A_host_that_is_killed_before_it_has_overwritten_makes_it_good_after_its_next_start_and_the_doctor_says_so_meanwhile()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-overwriting-");
        var (key, referral) = await PreparedAsync(folder.FullName);

        using (var reader = new Reader(Path.Combine(folder.FullName, "vawg.db")))
        {
            await using var host = await HostProcess.StartAsync(folder.FullName, key);
            await ErasingHouse.ApproveAsync(host.Pages, referral);
            var (code, said) = await Typed.VerbAsync("doctor", "--data", folder.FullName);
            Assert.Equal(1, code);
            Assert.Contains("WRONG  vawg: what was erased is overwritten in its file", said, StringComparison.Ordinal);
            Assert.Contains("right  governance: what was erased is overwritten in its file", said, StringComparison.Ordinal);
            await WriteAsync(host);
            await host.KillAsync();
            Assert.DoesNotContain(host.Output, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        }
        Assert.NotEmpty(ErasingHouse.FilesWith(folder.FullName, "vawg", Canary));

        await using (await HostProcess.StartAsync(folder.FullName, key))
        {
            for (var tries = 0; ErasingHouse.FilesWith(folder.FullName, "", Canary).Count > 0 && tries < 100; tries++) await Task.Delay(100);
            Assert.Empty(ErasingHouse.FilesWith(folder.FullName, "", Canary));
            Assert.Equal(0, await SettledAsync(folder.FullName));
        }
        folder.Delete(recursive: true);
    }

    // A case that came to its end, and for which somebody waits to approve that it goes.
    private static async Task<(Access.Contracts.SigningKey Key, string Referral)> PreparedAsync(string folder)
    {
        await using var host = await TestHost.StartOnAsync(folder);
        var house = await AskingHouse.OpenAsync(host);
        var erasing = new ErasingHouse(house, Kept.InSqlite);
        var referral = (await host.As<Referrals>(AskingHouse.Asker).SubmitReferralAsync(new()
        {
            RequestId = "case", Source = ReferralSource.Agency, ReferringOrganisationId = house.Organisation, ReferredOn = "2021-11-12", Background = string.Concat(Enumerable.Repeat(Canary + " ", 200)),
            Victim = new() { GivenName = "Invented", FamilyName = Canary }, Perpetrator = new() { GivenName = "Invented", FamilyName = "Alpha" }, Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = Canary } },
        })).Receipt;
        await house.HearAsync(referral);
        await erasing.AskAsync(referral.Id);
        return (host.StoryKey, referral.Id);
    }

    // While somebody reads, others write.
    private static async Task WriteAsync(HostProcess host)
    {
        using var channel = GrpcChannel.ForAddress(host.CallsAt);
        var meetings = new MeetingService.MeetingServiceClient(channel);
        var began = DateTime.UtcNow;
        await meetings.ScheduleMeetingAsync(new() { RequestId = "meanwhile", Date = began.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual }, new Grpc.Core.Metadata { { "authorization", "Bearer " + host.Token() } });
        Assert.InRange(DateTime.UtcNow - began, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    // The mark goes a moment after the words.
    private static async Task<int> SettledAsync(string folder)
    {
        for (var tries = 0; ; tries++)
            if ((await Typed.VerbAsync("doctor", "--data", folder)).Code is var code && (code == 0 || tries == 10)) return code;
    }

    // Reads at one moment for as long as it lives, and changes nothing: it does not even tidy up behind itself.
    private sealed class Reader : IDisposable
    {
        private readonly SqliteConnection connection;

        public Reader(string file)
        {
            connection = new($"Data Source={file};Mode=ReadOnly;Pooling=false");
            connection.Open();
            Run("begin");
            Run("select count(*) from journal");
        }

        public void Dispose() => connection.Dispose();

        private void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteScalar();
        }
    }
}
