using System.Collections.Concurrent;
using System.Net;
using Google.Protobuf;
using Grpc.Core;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Wire;

namespace SaferCity.Tests.Integration.Frames;

/// <summary>Whatever a caller sends, it is told what README says a caller can be told, and the host has not grown by it.</summary>
public sealed class FrameSentences
{
    private const int WarmUp = 3_000, Frames = 5_000, MostRounds = 3; // some ten for each rpc first: until then the host grows by what it compiles
    private const double MostGrowth = 64; // MiB: some 16 KiB for each frame that was measured

    // README, "How a partner calls", and the architecture, "The way of one request".
    private static readonly StatusCode[] Documented = [StatusCode.OK, StatusCode.InvalidArgument, StatusCode.FailedPrecondition, StatusCode.NotFound, StatusCode.PermissionDenied, StatusCode.Aborted, StatusCode.ResourceExhausted, StatusCode.Unavailable];

    [Fact]
    public async Task Five_thousand_spoilt_frames_over_every_rpc_get_documented_answers_and_leave_no_memory_behind()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-frames-");
        await using var prepared = await TestHost.StartOnAsync(folder.FullName);
        var key = prepared.StoryKey;
        await prepared.DisposeAsync();
        await using var host = await HostProcess.StartAsync(folder.FullName, key);
        using var calls = new RawCalls(host.CallsAt);
        var (token, missed) = (host.Token(), new ConcurrentQueue<string>());

        await SendAsync(calls, token, 0, WarmUp, missed);
        // What is left behind grows in every round; what is still being compiled, or waits to be collected, does not.
        var grown = new List<double>();
        while (grown.Count < MostRounds && grown.TrueForAll(one => one > MostGrowth))
        {
            var before = host.Memory;
            await SendAsync(calls, token, WarmUp + grown.Count * Frames, WarmUp + (grown.Count + 1) * Frames, missed);
            grown.Add(host.Memory - before);
        }

        await host.DisposeAsync();
        folder.Delete(recursive: true);
        Assert.True(missed.IsEmpty, string.Join('\n', missed));
        Assert.True(grown[^1] <= MostGrowth, $"The host grew by {string.Join(", ", grown.Select(one => $"{one:0}"))} MiB in rounds of {Frames} frames.");
    }

    // A frame is made again from its number alone.
    private static Task SendAsync(RawCalls calls, string token, int from, int to, ConcurrentQueue<string> missed) =>
        Parallel.ForEachAsync(Enumerable.Range(from, to - from), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
        {
            var rpc = EveryRpc.OfContract[number % EveryRpc.OfContract.Count];
            var random = new Random(number);
            var frame = Mutation.Frame(Filled.Message(rpc.InputType, Filled.Plausible).ToByteArray(), random);
            var answer = await calls.SendFrameAsync(EveryRpc.PathOf(rpc), token, frame);
            if (answer.Http is not HttpStatusCode.OK || answer.Status is not { } status || !Documented.Contains(status)) missed.Enqueue($"frame {number} to {rpc.FullName} ({(frame.Length > 4 ? Convert.ToHexString(frame[..5]) : "")}…, {frame.Length} bytes): {answer.Name}");
        });
}
