using System.Text;
using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Storage;
using Instants = SaferCity.Kernel.Storage.Instants;
using SqliteEngine = SaferCity.Kernel.Storage.SqliteEngine;

namespace SaferCity.Tests.Integration.Emergencies;

/// <summary>While a journal cannot be written: who reads, by what, and what becomes of it.</summary>
public sealed class EmergencySentences
{
    private const string Trailer = "safercity-read-in-emergency: 1", Why = "The invented meeting is tonight";

    [Theory, OnBothEngines]
    public async Task While_the_journal_cannot_be_written_the_holder_reads_with_a_line_in_the_spool_and_nobody_else_is_shown_a_byte(Kept kept)
    {
        await using var house = await ShutHouse.OpenAsync(kept);
        Assert.Equal((StatusCode.OK, false), (await house.ReadAsync(house.Holder)) is var before ? (before.Status, before.Headers.Contains(Trailer, StringComparison.Ordinal)) : default);
        await house.ShutAsync();

        var refused = await house.ReadAsync(house.Other);
        var read = await house.ReadAsync(house.Holder);
        var again = await house.ReadAsync(house.Holder);
        var lines = await File.ReadAllTextAsync(house.SpoolFile);

        Assert.Equal(StatusCode.Unavailable, refused.Status);
        Assert.Contains("kernel.journal_shut", Details(refused.Headers), StringComparison.Ordinal);
        Assert.Empty(refused.Body);
        Assert.DoesNotContain("Canary", Details(refused.Headers), StringComparison.Ordinal);
        Assert.Equal((StatusCode.OK, StatusCode.OK), (read.Status, again.Status));
        Assert.Contains("Canary", Encoding.UTF8.GetString(read.Body), StringComparison.Ordinal);
        Assert.Contains(Trailer, read.Headers, StringComparison.Ordinal);
        Assert.Equal(2, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(house.Referral, lines, StringComparison.Ordinal);
        Assert.DoesNotContain("tonight", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", lines, StringComparison.Ordinal);
        Assert.Empty(await house.EnteredAsync());
    }

    [Theory, OnBothEngines]
    public async Task What_was_read_is_entered_once_at_its_time_and_reviewed_by_somebody_who_read_nothing(Kept kept)
    {
        await using var house = await ShutHouse.OpenAsync(kept);
        await house.ShutAsync();
        var began = DateTimeOffset.UtcNow;
        await house.ReadAsync(house.Holder);
        await house.ReadAsync(house.Holder);
        var ended = DateTimeOffset.UtcNow;
        await Task.Delay(600); // it is tried meanwhile, and fails
        Assert.Empty(await house.EnteredAsync());
        await house.OpenAgainAsync();

        var emergency = await house.EmergencyAsync();
        var entered = await house.EnteredAsync();
        var emergencies = house.Host.As<EmergencyService.EmergencyServiceClient>();
        var (asReader, due) = (house.Host.With<EmergencyService.EmergencyServiceClient>(house.Holder), house.Host.As<DueService.DueServiceClient>());
        var trail = await house.Host.As<TrailService.TrailServiceClient>().ListTrailAsync(new() { Filter = new() { About = house.Reference, Person = "officer:4471" } });

        Assert.Equal((2, 1, false, 0), (emergency.Readings, emergency.Readers, emergency.Closed, emergency.Problems.Count));
        Assert.Equal(2, entered.Count);
        Assert.All(entered, entry => Assert.Equal(("officer:4471", Why), (entry.Person, entry.Text)));
        Assert.All(entered, entry => Assert.InRange(Instants.FromMicroseconds(entry.At), began.AddMilliseconds(-1), ended));
        Assert.Equal(2, trail.Entries.Count(entry => entry.Sentence.Contains("in an emergency", StringComparison.Ordinal)));
        Assert.Equal([house.Reference, house.Reference], (await emergencies.GetEmergencyAsync(new() { EmergencyId = emergency.Id })).Readings.Select(reading => reading.About));
        Assert.Contains((await due.ListDueAsync(new())).Items, item => item.Kind == "emergency");
        Assert.Contains("access.own_emergency", Details((await Assert.ThrowsAsync<RpcException>(async () => await asReader.CloseEmergencyAsync(Closing(emergency, "own")))).Trailers), StringComparison.Ordinal);
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(async () => await emergencies.CloseEmergencyAsync(new() { RequestId = "empty", EmergencyId = emergency.Id, Etag = emergency.Etag }))).StatusCode);
        var receipt = (await emergencies.CloseEmergencyAsync(Closing(emergency, "close"))).Receipt;
        Assert.Contains("access.emergency_closed", Details((await Assert.ThrowsAsync<RpcException>(async () => await emergencies.CloseEmergencyAsync(new() { RequestId = "twice", EmergencyId = emergency.Id, Etag = receipt.Etag, Findings = "Again." }))).Trailers), StringComparison.Ordinal);
        Assert.DoesNotContain((await due.ListDueAsync(new())).Items, item => item.Kind == "emergency");
        Assert.DoesNotContain(Trailer, (await house.ReadAsync(house.Holder)).Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_spool_is_full_too_the_holder_is_refused()
    {
        await using var house = await ShutHouse.OpenAsync(spoolOnTheSameDisk: true);
        await house.ShutAsync();

        var refused = await house.ReadAsync(house.Holder);

        Assert.Equal((StatusCode.Unavailable, 0), (refused.Status, refused.Body.Length));
        await house.OpenAgainAsync();
        Assert.Equal(StatusCode.OK, (await house.ReadAsync(house.Holder)).Status);
        Assert.Empty(await house.EnteredAsync());
    }

    [Theory]
    [InlineData("changed", 2, "A line after line 1 was changed.")]
    [InlineData("removed", 2, "Lines are missing before line 3.")]
    [InlineData("torn", 2, "After line 2 stands a line that was not written to its end.")]
    [InlineData("swapped", 1, "Lines are missing before line 3.")]
    public async Task A_spool_that_was_tampered_with_is_found_by_doctor_in_the_log_and_in_the_review(string harm, int left, string problem)
    {
        await using var house = await ShutHouse.OpenAsync();
        await house.ShutAsync();
        for (var i = 0; i < 3; i++) await house.ReadAsync(house.Holder);
        await house.Host.DisposeAsync();
        await HarmAsync(house.SpoolFile, harm);
        var (code, said) = await Typed.VerbAsync([("SaferCity__EmergencySpool", house.Spool)], ["doctor", "--data", house.Data]);
        await house.OpenAgainAsync();
        await house.StartAgainAsync();

        var emergency = await house.EmergencyAsync();

        Assert.Equal(1, code);
        Assert.Contains($"WRONG  the emergency spool: its lines are in the journals: {(harm is "swapped" ? 3 : left)} readings lie there unmerged.", said, StringComparison.Ordinal);
        Assert.Contains(problem, said, StringComparison.Ordinal);
        Assert.Contains(problem, string.Join(' ', emergency.Problems), StringComparison.Ordinal);
        Assert.Contains(house.Host.Log.All, line => line.Contains(problem, StringComparison.Ordinal));
        Assert.Equal(harm is "swapped" ? 3 : left, (await house.EnteredAsync()).Count);
        var after = await Typed.VerbAsync([("SaferCity__EmergencySpool", house.Spool)], ["doctor", "--data", house.Data]);
        Assert.True(after.Code == 0, after.Said);
    }

    [Fact]
    public async Task Lines_cut_off_the_end_are_missed_by_the_host_that_wrote_them_and_it_shows_nothing_more()
    {
        await using var house = await ShutHouse.OpenAsync();
        await house.ShutAsync();
        for (var i = 0; i < 3; i++) await house.ReadAsync(house.Holder);
        await File.WriteAllLinesAsync(house.SpoolFile, (await File.ReadAllLinesAsync(house.SpoolFile))[..2]);

        var refused = await house.ReadAsync(house.Holder);
        await house.OpenAgainAsync();

        Assert.Equal(StatusCode.Unavailable, refused.Status);
        Assert.Equal(["Its last line is 2; the host wrote 3."], (await house.EmergencyAsync()).Problems);
    }

    [Fact]
    public async Task A_host_that_is_killed_again_and_again_while_it_merges_loses_nothing_and_enters_nothing_twice()
    {
        const int Readings = 480; // so many that merging them takes longer than to notice that it has begun
        await using var house = await ShutHouse.OpenAsync();
        var (key, random, partly, before) = (house.Host.StoryKey, new Random(7), 0, 0);
        await house.ShutAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async part =>
        {
            for (var i = part; i < Readings; i += 8) Assert.Equal(StatusCode.OK, (await house.ReadAsync(house.Holder)).Status);
        }));
        await house.Host.DisposeAsync();
        await house.OpenAgainAsync();
        await using var engine = new SqliteEngine(house.Data);
        for (var kill = 0; kill < 4; kill++)
        {
            await using var host = await HostProcess.StartAsync(house.Data, key, ("SaferCity:EmergencySpool", house.Spool));
            for (var waits = 0; waits < 1000 && (await house.EnteredAsync(engine)).Count <= before; waits++) await Task.Delay(2);
            await Task.Delay(random.Next(20));
            await host.KillAsync();
            before = (await house.EnteredAsync(engine)).Count;
            if (before is > 0 and < Readings) partly++;
        }
        await house.StartAgainAsync();

        var emergency = await house.EmergencyAsync();
        var entered = await house.EnteredAsync();

        Assert.True(partly > 0, "No kill came in the middle.");
        Assert.Equal((Readings, 0), (emergency.Readings, emergency.Problems.Count));
        Assert.Equal(Readings, entered.Count);
        Assert.Equal(Readings, entered.Select(entry => entry.Body[..entry.Body.IndexOf("EnteredAt", StringComparison.Ordinal)]).Distinct().Count());
        var (code, said) = await Typed.VerbAsync("verify-journal", "--data", house.Data);
        Assert.True(code == 0, said);
    }

    private static async Task HarmAsync(string file, string harm)
    {
        var lines = await File.ReadAllLinesAsync(file);
        await File.WriteAllTextAsync(file, string.Concat((harm switch
        {
            "changed" => [lines[0], lines[1].Replace("officer:4471", "officer:4472", StringComparison.Ordinal), lines[2]],
            "removed" => [lines[0], lines[2]],
            "swapped" => [lines[0], lines[2], lines[1]],
            _ => (string[])[lines[0], lines[1]],
        }).Select(line => line + "\n")) + (harm is "torn" ? lines[2][..80] : ""));
    }

    private static CloseEmergencyRequest Closing(Emergency emergency, string request) => new() { RequestId = request, EmergencyId = emergency.Id, Etag = emergency.Etag, Findings = "It was right." };

    private static string Details(Metadata trailers) => Encoding.UTF8.GetString(trailers.GetValueBytes("grpc-status-details-bin") ?? []);

    private static string Details(string headers) => headers.Split('\n').FirstOrDefault(header => header.StartsWith("grpc-status-details-bin: ", StringComparison.Ordinal)) is { } found
        ? Encoding.UTF8.GetString(Convert.FromBase64String(Padded(found["grpc-status-details-bin: ".Length..]))) : "";

    private static string Padded(string text) => text.PadRight((text.Length + 3) / 4 * 4, '=');
}
