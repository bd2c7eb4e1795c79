using System.Diagnostics;
using Google.Protobuf;
using Microsoft.Extensions.Configuration;
using Npgsql;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Wire;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.Emergencies;

/// <summary>
/// A house with one MARAC case whose journals can be shut: on SQLite the data folder is a small file system of its own that is filled to the last byte; on
/// PostgreSQL the database turns read-only.
/// </summary>
internal sealed class ShutHouse : IAsyncDisposable
{
    private const string GetReferral = "/safercity.vawg.v1.ReferralService/GetReferral";
    private readonly Kept kept;
    private readonly DirectoryInfo disk;

    private ShutHouse(Kept kept) => (this.kept, disk) = (kept, Directory.CreateTempSubdirectory("safercity-shut-"));

    public TestHost Host { get; private set; } = null!;

    public string Referral { get; private set; } = "";

    public string Reference { get; private set; } = "";

    /// <summary>May read the case, and in an emergency too.</summary>
    public string Holder { get; private set; } = "";

    /// <summary>May read the case.</summary>
    public string Other { get; private set; } = "";

    /// <summary>Where the spool is: on another disk than the databases, unless it was asked for beside them.</summary>
    public string Spool { get; private init; } = "";

    public string Data => disk.FullName;

    public string SpoolFile => Path.Combine(Spool, "emergency.spool");

    private (string, string)[] Settings => [("SaferCity:EmergencyMergeEvery", "00:00:00.2"), ("SaferCity:EmergencySpool", Spool)];

    public static async Task<ShutHouse> OpenAsync(Kept kept = Kept.InSqlite, bool spoolOnTheSameDisk = false)
    {
        var house = new ShutHouse(kept) { Spool = Directory.CreateTempSubdirectory("safercity-spool-").FullName };
        if (kept is Kept.InSqlite) Run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", house.Data);
        if (spoolOnTheSameDisk) house = new(kept, house.disk) { Spool = Path.Combine(house.Data, "emergency") };
        house.Host = kept is Kept.InSqlite ? await TestHost.StartOnAsync(house.Data, house.Settings) : await TestHost.StartAsync(kept, more: house.Settings);
        await house.FillAsync();
        return house;
    }

    private ShutHouse(Kept kept, DirectoryInfo disk) => (this.kept, this.disk) = (kept, disk);

    public async Task StartAgainAsync() => Host = await TestHost.StartOnAsync(Data, Settings);

    public async Task ShutAsync()
    {
        if (kept is Kept.InPostgres)
        {
            await OnDatabaseAsync("set default_transaction_read_only = on");
            return;
        }
        await using var filler = new FileStream(Path.Combine(Data, "filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in (int[])[1 << 16, 1 << 12, 1])
            try
            {
                while (true) await filler.WriteAsync(new byte[size]);
            }
            catch (IOException)
            {
                // full, but for less than this size
            }
    }

    public async Task OpenAgainAsync()
    {
        if (kept is Kept.InPostgres) await OnDatabaseAsync("reset default_transaction_read_only");
        else File.Delete(Path.Combine(Data, "filler"));
    }

    /// <summary>The case, as the wire has the answer.</summary>
    public async Task<RawAnswer> ReadAsync(string token)
    {
        using var raw = new RawCalls(Host.CallsAt);
        return await raw.SendAsync(GetReferral, token, new GetReferralRequest { ReferralId = Referral, Reason = "The invented meeting is tonight" }.ToByteArray());
    }

    /// <summary>What the room's journal holds of emergency readings, in order: number, time, who, what, why.</summary>
    public async Task<List<(long At, string Person, string Body, string? Text)>> EnteredAsync(IEngine? engine = null)
    {
        engine ??= (IEngine)Host.Services.GetService(typeof(IEngine))!;
        await using var connection = await engine.ConnectAsync("vawg");
        await using var command = Plain.Command(connection, null,
            $"select j.at, j.person, j.body, t.content from {engine.Prefix("vawg")}journal j left join {engine.Prefix("vawg")}journal_texts t on t.number = j.number where j.fact = 'vawg.record_read_in_emergency.v1' order by j.number");
        await using var row = await command.ExecuteReaderAsync();
        var entered = new List<(long, string, string, string?)>();
        while (await row.ReadAsync()) entered.Add((row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)));
        return entered;
    }

    /// <summary>The emergencies to be reviewed, once there is one.</summary>
    public async Task<Emergency> EmergencyAsync()
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(30); await Task.Delay(50))
            if ((await Host.As<EmergencyService.EmergencyServiceClient>().ListEmergenciesAsync(new())).Emergencies is [var one, ..]) return one;
        throw new TimeoutException("No emergency was merged: " + string.Join("\n", Host.Log.All.Where(line => line.Contains("merg", StringComparison.OrdinalIgnoreCase) && !line.StartsWith("Debug", StringComparison.Ordinal))));
    }

    /// <summary>The files of the spool but the open one, as soon as there are as many, or after ten seconds as they are.</summary>
    public async Task<List<string>> MergedLeftAsync(int wished)
    {
        for (var tries = 0; ; tries++)
        {
            List<string> left = [.. Directory.EnumerateFiles(Spool, "emergency-*")];
            if (left.Count == wished || tries == 100) return left;
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Host is { } host) await host.DisposeAsync();
        if (kept is Kept.InSqlite) Run("umount", "-l", Data);
        disk.Delete(recursive: true);
        if (Directory.Exists(Spool)) Directory.Delete(Spool, recursive: true);
    }

    private async Task FillAsync()
    {
        var organisation = (await Host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id;
        await Host.CaughtUpAsync();
        var receipt = (await Host.As<ReferralService.ReferralServiceClient>().SubmitReferralAsync(new()
        {
            RequestId = "2", Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = "Invented.",
            Victim = new PersonDetails { GivenName = "Invented", FamilyName = "Canary" }, Perpetrator = new PersonDetails { GivenName = "Invented", FamilyName = "Other" },
            Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = "Invented." } },
        })).Receipt;
        (Referral, Reference) = (receipt.Id, receipt.Reference);
        Holder = await Host.PartnerTokenAsync("holder", organisation, "vawg.read", "vawg.see_all", "access.read_in_emergency", "access.lead_data_protection");
        Other = await Host.PartnerTokenAsync("other", organisation, "vawg.read", "vawg.see_all");
    }

    // A new connection asks the database anew; those that are open are ended, and each is found dead once.
    private async Task OnDatabaseAsync(string set)
    {
        var address = ((IConfiguration)Host.Services.GetService(typeof(IConfiguration))!).GetConnectionString("SaferCity");
        await using var connection = new NpgsqlConnection(address + ";Pooling=false");
        await connection.OpenAsync();
        foreach (var sql in (string[])["set default_transaction_read_only = off", $"alter database {connection.Database} {set}", "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"])
        {
            await using var command = Plain.Command(connection, null, sql);
            await command.ExecuteNonQueryAsync();
        }
        for (var calls = 0; calls < 30; calls++) await ReadAsync(Other);
    }

    public static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program}: {said} (The tests run as root.)");
    }
}
