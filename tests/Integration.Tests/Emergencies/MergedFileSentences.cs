using SaferCity.Access.V1;
using Plain = SaferCity.Kernel.Storage.Plain;
using SqliteEngine = SaferCity.Kernel.Storage.SqliteEngine;

namespace SaferCity.Tests.Integration.Emergencies;

/// <summary>What becomes of a file of the emergency spool when its lines stand in the journals.</summary>
public sealed class MergedFileSentences
{
    [Fact]
    public async Task A_merged_file_is_gone_with_its_reasons_and_the_journal_holds_the_hash_of_each_of_its_lines()
    {
        await using var house = await ShutHouse.OpenAsync();
        await house.ShutAsync();
        await house.ReadAsync(house.Holder);
        await house.ReadAsync(house.Holder);
        var hashes = (await File.ReadAllLinesAsync(house.SpoolFile)).Select(line => line[..64]).ToList();
        await house.OpenAgainAsync();

        await house.EmergencyAsync();

        Assert.Empty(await house.MergedLeftAsync(0));
        Assert.Equal(0, new FileInfo(house.SpoolFile).Length);
        Assert.All((await house.EnteredAsync()).Zip(hashes), one => Assert.Contains($"\"LineHash\":\"{one.Second}\"", one.First.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_a_record_was_read_that_was_erased_before_the_reading_was_entered_is_written_down_nowhere()
    {
        await using var house = await ShutHouse.OpenAsync();
        await house.ShutAsync();
        await house.ReadAsync(house.Holder);
        await house.Host.DisposeAsync();
        await house.OpenAgainAsync();
        await using (var engine = new SqliteEngine(house.Data))
        {
            await using var connection = await engine.ConnectAsync("vawg");
            await using var erase = Plain.Command(connection, null, "insert into referral_disposals (record_id, reference, state, held, version) select id, reference, 'Erased', false, 1 from referrals");
            Assert.Equal(1, await erase.ExecuteNonQueryAsync());
        }

        await house.StartAgainAsync();
        await house.EmergencyAsync();

        Assert.Null(Assert.Single(await house.EnteredAsync()).Text);
        Assert.Empty(await house.MergedLeftAsync(0));
    }

    [Fact]
    public async Task Of_a_file_that_was_tampered_with_only_what_could_not_be_entered_is_kept_and_no_longer_than_its_review()
    {
        await using var house = await ShutHouse.OpenAsync();
        await house.ShutAsync();
        for (var i = 0; i < 3; i++) await house.ReadAsync(house.Holder);
        await house.Host.DisposeAsync();
        var written = await File.ReadAllLinesAsync(house.SpoolFile);
        var changed = written[1].Replace("officer:4471", "officer:4472", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(house.SpoolFile, [written[0], changed, written[2]]);
        await house.OpenAgainAsync();
        await house.StartAgainAsync();
        var emergency = await house.EmergencyAsync();

        var kept = Assert.Single(await house.MergedLeftAsync(1));
        Assert.Equal([changed], await File.ReadAllLinesAsync(kept));
        await house.Host.As<EmergencyService.EmergencyServiceClient>().CloseEmergencyAsync(new() { RequestId = "close", EmergencyId = emergency.Id, Etag = emergency.Etag, Findings = "It was right." });

        Assert.Empty(await house.MergedLeftAsync(0));
    }

    [Fact]
    public async Task Of_a_merged_file_that_an_earlier_version_kept_whole_only_that_stays_too()
    {
        await using var house = await ShutHouse.OpenAsync();
        await house.ShutAsync();
        for (var i = 0; i < 3; i++) await house.ReadAsync(house.Holder);
        await house.Host.DisposeAsync();
        var written = await File.ReadAllLinesAsync(house.SpoolFile);
        var changed = written[1].Replace("officer:4471", "officer:4472", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(house.SpoolFile, [written[0], changed, written[2]]);
        await house.OpenAgainAsync();
        await house.StartAgainAsync();
        await house.EmergencyAsync();
        var kept = Assert.Single(await house.MergedLeftAsync(1));

        await File.WriteAllLinesAsync(kept, [written[0], changed, written[2]]);
        for (var tries = 0; (await LinesAsync(kept)).Length != 1 && tries < 100; tries++) await Task.Delay(100);

        Assert.Equal([changed], await LinesAsync(kept));
        Assert.Equal([kept], await house.MergedLeftAsync(1));
        Assert.Equal(2, (await house.EnteredAsync()).Count);
    }

    // While it is written anew it stands under another name.
    private static async Task<string[]> LinesAsync(string file)
    {
        try
        {
            return await File.ReadAllLinesAsync(file);
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }
}
