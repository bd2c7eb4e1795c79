using SaferCity.Tests.Benchmarks.Measuring;
using SaferCity.Tests.Benchmarks.Referrals;

namespace SaferCity.Tests.Benchmarks.Reads;

/// <summary>A referral opened over the contract: permission checked, need to know, and in the journal before it is answered; against its rows read by hand and one INSERT.</summary>
internal static class ReadRow
{
    private static readonly (int Callers, int Pieces)[] Crowds = [(1, 200), (64, 1280)];

    /// <inheritdoc cref="ReferralRow.MeasureAsync"/>
    public static async Task MeasureAsync(Table table, int rounds, bool delayed)
    {
        await using var host = await HostReferrals.StartAsync();
        using var raw = new RawReads();
        var id = await host.SubmitAsync();
        await Rounds.WarmAsync(Rounds.WarmUp, Ours(64, 640), Bare(64, 640));
        foreach (var (callers, pieces) in Crowds)
        {
            var measured = await Rounds.AlternateAsync(rounds, Ours(callers, pieces), Bare(callers, pieces));
            var what = $"one journalled read, {(delayed ? "fsync + 1 ms" : "fsync as it is")}, {(callers == 1 ? "1 caller" : $"{callers} callers")}";
            if (callers == 1) table.Times(what, measured, delayed ? "at most 1.5" : Table.NoAim);
            else table.Rates(what, measured, delayed ? "at least 5" : Table.NoAim);
        }

        Func<Task<double>> Ours(int callers, int pieces) => () => callers.Together(pieces, _ => host.ReadAsync(id));
        Func<Task<double>> Bare(int callers, int pieces) => () => callers.Together(pieces, _ => raw.ReadAsync());
    }
}
