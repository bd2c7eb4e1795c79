using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Vawg.NeedToKnow;

public sealed class TrailSentences
{
    private static readonly TrailFilter Everything = new(null, null, "vawg", null, null, null);

    [Theory, OnBothEngines]
    public async Task The_trail_tells_a_locked_person_nothing_of_the_record_nor_of_their_lock(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        var other = await marac.SubmitAsync("Beta");
        var conflict = await marac.RecordAsync(receipt.Reference, People.Deputy);
        var opening = (await marac.BreakGlassAsync(receipt.Reference, People.DutyManager)).Receipt;
        await marac.GetAsync(receipt.Id);

        var told = await ReadAsync(marac, People.Deputy, Everything);

        string[] hidden = [receipt.Reference, receipt.Id, conflict.Id, opening.Id];
        Assert.Contains(told, line => line.About.Contains(other.Reference));
        Assert.DoesNotContain(told, line => line.About.Intersect(hidden).Any());
        Assert.Empty(await ReadAsync(marac, People.Deputy, Everything with { Subject = Guid.Parse(receipt.Id) }));
        foreach (var id in hidden[1..]) Assert.NotEmpty(await ReadAsync(marac, Marac.Coordinator, Everything with { Subject = Guid.Parse(id) }));
    }

    [Theory, OnBothEngines]
    public async Task The_trail_tells_nobody_that_a_conflict_of_theirs_is_suspected(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        await marac.SubmitAsync("Zulu");
        await marac.Room.HearItselfAsync();

        Assert.DoesNotContain(await ReadAsync(marac, People.Deputy, Everything), line => line.Sentence.Contains("conflict", StringComparison.Ordinal));
        Assert.Contains(await ReadAsync(marac, People.DataProtectionLead, Everything), line => line.Sentence.Contains("conflict", StringComparison.Ordinal));
    }

    private static async Task<List<TrailLine>> ReadAsync(Marac marac, Caller caller, TrailFilter filter)
    {
        await using var scope = marac.Room.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = caller;
        return await scope.ServiceProvider.GetRequiredService<Trail>().ReadAsync(filter, TrailPlace.Start, 100, CancellationToken.None);
    }
}
