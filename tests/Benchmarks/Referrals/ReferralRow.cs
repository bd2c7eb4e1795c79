using SaferCity.Tests.Benchmarks.Measuring;

namespace SaferCity.Tests.Benchmarks.Referrals;

/// <summary>
/// One referral, answered when it is durable, against its rows written by hand with the same durability. One caller pays for all that the host does;
/// many callers share its commits, while by hand each waits for a commit of its own. Run it where the temporary folder is on a disk: in memory fsync costs nothing.
/// </summary>
internal static class ReferralRow
{
    private static readonly (int Callers, int Pieces)[] Crowds = [(1, 200), (16, 640), (64, 1280)];

    /// <param name="table">Where the rows go.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="delayed">Whether this process's fsync takes a millisecond longer: the aims are for that.</param>
    public static async Task MeasureAsync(Table table, int rounds, bool delayed)
    {
        await using var host = await HostReferrals.StartAsync();
        using var raw = new RawReferrals();
        await Rounds.WarmAsync(TimeSpan.FromSeconds(40), Ours(64, 640), Bare(64, 640));
        foreach (var (callers, pieces) in Crowds)
        {
            var measured = await Rounds.AlternateAsync(rounds, Ours(callers, pieces), Bare(callers, pieces));
            var what = $"one durable referral, {(delayed ? "fsync + 1 ms" : "fsync as it is")}, {(callers == 1 ? "1 caller" : $"{callers} callers")}";
            if (callers == 1) table.Times(what, measured, delayed ? "at most 1.5" : Table.NoAim);
            else table.Rates(what, measured, delayed && callers == 64 ? "at least 2.5" : Table.NoAim);
        }

        Func<Task<double>> Ours(int callers, int pieces) => () => callers.Together(pieces, _ => host.SubmitAsync());
        Func<Task<double>> Bare(int callers, int pieces) => () => callers.Together(pieces, _ => raw.SubmitAsync());
    }
}
