using System.Diagnostics;

namespace SaferCity.Tests.Benchmarks.Measuring;

/// <summary>What one side did in the middle round, what the other did, and the middle of the rounds' ratios.</summary>
/// <param name="Ours">Of SaferCity.</param>
/// <param name="Bare">Of what it is measured against.</param>
/// <param name="Ratio">Ours by theirs, round by round: the two of a round have met the same weather.</param>
internal sealed record Measured(double Ours, double Bare, double Ratio);

/// <summary>Two ways of doing the same, in turn, so that what else the machine does falls on both.</summary>
internal static class Rounds
{
    /// <summary>Long enough for a call that does little, and for one that goes through Entity Framework: after ten seconds a third of the time was still the compiler's.</summary>
    public static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25);

    /// <summary>Both in turn, not measured: until the just-in-time compiler has gone over what is called often once more, a server measures its compiler.</summary>
    public static async Task WarmAsync(TimeSpan howLong, Func<Task<double>> ours, Func<Task<double>> bare)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < howLong;)
        {
            await ours();
            await bare();
        }
    }

    public static async Task<Measured> AlternateAsync(int rounds, Func<Task<double>> ours, Func<Task<double>> bare, TimeSpan warmUp = default)
    {
        await WarmAsync(warmUp, ours, bare);
        var all = new List<(double Ours, double Bare)>();
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first changes too.
            if (round % 2 == 0)
            {
                var first = await ours();
                all.Add((first, await bare()));
            }
            else
            {
                var first = await bare();
                all.Add((await ours(), first));
            }
        }
        return new(Median(all.Select(round => round.Ours)), Median(all.Select(round => round.Bare)), Median(all.Select(round => round.Ours / round.Bare)));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
