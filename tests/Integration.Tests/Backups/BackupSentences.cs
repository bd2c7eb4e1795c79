using System.Collections.Concurrent;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.Backups;

/// <summary>Backup, restore and doctor, typed as verbs beside a running host.</summary>
public sealed class BackupSentences
{
    [Fact]
    public async Task What_was_acknowledged_before_a_backup_began_is_restored_although_writers_wrote_on_and_the_rooms_go_on_hearing_each_other()
    {
        using var folder = new BackupFolder();
        var acknowledged = new ConcurrentQueue<string>();
        string[] before;
        int during;
        await using (var host = await TestHost.StartAsync())
        {
            using var enough = new CancellationTokenSource();
            var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => WriteAsync(host, acknowledged, enough.Token))).ToList();
            while (acknowledged.Count < 40) await Task.Delay(10);
            before = [.. acknowledged];
            var (code, said) = await folder.BackUpAsync(host.Folder);
            Assert.True(code == 0, said);
            during = acknowledged.Count - before.Length;
            await enough.CancelAsync();
            await Task.WhenAll(writers);
        }
        var restored = await folder.RestoreAsync();
        var doctor = await Typed.VerbAsync("doctor", "--data", folder.Restored);

        Assert.True(during > 0);
        Assert.True(restored.Code == 0, restored.Said);
        Assert.True(doctor.Code == 0, doctor.Said);
        Assert.True(File.Exists(Path.Combine(folder.Restored, "console.key")));
        await using var again = await TestHost.StartOnAsync(folder.Restored);
        var organisations = again.As<OrganisationService.OrganisationServiceClient>();
        foreach (var id in before) Assert.Equal(id, (await organisations.GetOrganisationAsync(new() { OrganisationId = id })).Organisation.Id);
        await WriteOneAsync(again, acknowledged);
        await again.CaughtUpAsync();
        foreach (var id in (string[])[before[^1], acknowledged.Last()]) await again.As<ReferralService.ReferralServiceClient>().SubmitReferralAsync(Referral(id));
    }

    [Fact]
    public async Task A_wrong_key_and_a_backup_that_was_cut_off_or_altered_are_refused_and_the_folder_stays_empty()
    {
        using var folder = new BackupFolder();
        await using (var host = await TestHost.StartAsync()) await folder.BackUpAsync(host.Folder);

        await RefusedAsync("does not open with this key", folder, folder.RestoreAsync(key: "other.pem"));
        await RefusedAsync("its end was cut off", folder, folder.RestoreAsync(folder.Altered(backup => backup[..(backup.Length / 2)])));
        await RefusedAsync("its end was cut off", folder, folder.RestoreAsync(folder.Altered(backup => backup[..BackupFolder.LastChunk(backup)])));
        await RefusedAsync("was altered or damaged", folder, folder.RestoreAsync(folder.Altered(backup => [.. backup, 0])));
        await RefusedAsync("was altered or damaged", folder, folder.RestoreAsync(folder.Altered(backup =>
        {
            backup[backup.Length / 2] ^= 1;
            return backup;
        })));
        await RefusedAsync("names no private key", folder, folder.RestoreAsync(key: "public.pem"));

        Assert.Equal(0, (await folder.RestoreAsync()).Code);
    }

    [Fact]
    public async Task A_folder_that_holds_anything_is_not_restored_into_and_no_backup_is_written_over_another()
    {
        using var folder = new BackupFolder();
        await using var host = await TestHost.StartAsync();
        await folder.BackUpAsync(host.Folder);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder.Restored).FullName, "kept.txt"), "mine");

        var (code, said) = await folder.RestoreAsync();
        var second = await folder.BackUpAsync(host.Folder);

        Assert.Equal(1, code);
        Assert.Contains("is not empty", said, StringComparison.Ordinal);
        Assert.Equal("kept.txt", Path.GetFileName(Assert.Single(Directory.EnumerateFileSystemEntries(folder.Restored))));
        Assert.Equal(1, second.Code);
        Assert.Contains("is there already", second.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_readable_by_nobody_else_and_holds_no_name_in_clear()
    {
        using var folder = new BackupFolder();
        await using var host = await TestHost.StartAsync();
        await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Id = Guid.CreateVersion7().ToString(), Name = "Canarybird Housing", Kind = OrganisationKind.Voluntary });

        await folder.BackUpAsync(host.Folder);

        Assert.True(File.ReadAllBytes(Path.Combine(host.Folder, "governance.db-wal")).AsSpan().IndexOf("Canarybird"u8) >= 0);
        Assert.True(File.ReadAllBytes(folder.Archive).AsSpan().IndexOf("Canarybird"u8) < 0);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Archive));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(host.Folder), entry => entry.EndsWith("copying", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_records_of_PostgreSQL_are_left_to_its_own_tools()
    {
        using var folder = new BackupFolder();

        var (code, said) = await Typed.VerbAsync([("SaferCity__Storage", "postgres"), ("ConnectionStrings__SaferCity", "Host=nowhere.invalid")],
            ["backup", "--data", folder.Restored, "--to", folder.Archive, "--for", folder.In("public.pem")]);

        Assert.Equal(1, code);
        Assert.Contains("pg_dump", said, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Archive));
    }

    private static async Task RefusedAsync(string sentence, BackupFolder folder, Task<(int Code, string Said)> restoring)
    {
        var (code, said) = await restoring;
        Assert.True(code == 1 && said.Contains(sentence, StringComparison.Ordinal), said);
        Assert.Empty(Directory.Exists(folder.Restored) ? Directory.EnumerateFileSystemEntries(folder.Restored) : []);
    }

    private static async Task WriteAsync(TestHost host, ConcurrentQueue<string> acknowledged, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested) await WriteOneAsync(host, acknowledged);
    }

    private static async Task WriteOneAsync(TestHost host, ConcurrentQueue<string> acknowledged)
    {
        var id = Guid.CreateVersion7().ToString();
        await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = id, Id = id, Name = "Invented " + id, Kind = OrganisationKind.Voluntary });
        acknowledged.Enqueue(id);
    }

    private static SubmitReferralRequest Referral(string organisation) => new()
    {
        RequestId = "referral of " + organisation, Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = "Invented.",
        Victim = new PersonDetails { GivenName = "Invented", FamilyName = "Test" }, Perpetrator = new PersonDetails { GivenName = "Invented", FamilyName = "Other" },
        Grounds = { new Ground { Kind = GroundKind.PotentialEscalation } },
    };
}
