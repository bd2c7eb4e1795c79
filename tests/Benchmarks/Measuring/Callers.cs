using System.Diagnostics;

namespace SaferCity.Tests.Benchmarks.Measuring;

/// <summary>Callers that each begin their next piece of work when the last is done.</summary>
internal static class Callers
{
    /// <summary>How many pieces a second so many callers do between them.</summary>
    /// <param name="callers">How many at once.</param>
    /// <param name="pieces">How many pieces of work in all.</param>
    /// <param name="work">One piece, given its number.</param>
    public static async Task<double> Together(this int callers, int pieces, Func<int, Task> work)
    {
        var taken = -1;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref taken) is var piece && piece < pieces) await work(piece);
        })));
        return pieces / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
