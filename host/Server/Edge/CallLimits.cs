using System.Diagnostics.Metrics;
using System.Threading.RateLimiting;
using Grpc.Core;
using SaferCity.Access;
using SaferCity.Kernel.Callers;

namespace SaferCity.Server.Edge;

/// <summary>
/// A bucket of calls for each caller, so that one who calls without end keeps nobody else waiting: for a system and the person it calls for, the console's
/// people among them; for a partner's system as a whole, which may name whom it likes; for a browser in which nobody is signed in, by its address; and for an
/// address from which unsigned calls come, which never stand in the way of signed ones.
/// </summary>
internal sealed class CallLimits(RateLimits settings) : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly Counter<long> Limited = Kernel.Pipeline.Telemetry.Meter.CreateCounter<long>("rpc.server.calls.limited", "{call}", "How many calls came too often, by the system that sent them.");

    private readonly PartitionedRateLimiter<Bucket> buckets = PartitionedRateLimiter.Create<Bucket, Bucket>(bucket => RateLimitPartition.GetTokenBucketLimiter(bucket, _ =>
        bucket.IsWholeSystem ? new() { TokenLimit = settings.SystemBurst, TokensPerPeriod = settings.SystemPerSecond, ReplenishmentPeriod = Second }
            : new() { TokenLimit = settings.Burst, TokensPerPeriod = settings.PerSecond, ReplenishmentPeriod = Second }));

    /// <summary>Takes a call of somebody's bucket.</summary>
    /// <returns>What to answer where the bucket is empty, or null.</returns>
    public RpcException? Refuse(Caller caller, HttpContext context) =>
        Refuse(new(caller.System, caller.Person, AccessModule.IsVisitor(caller) ? context.Request.Headers[Console.ConsoleApp.VisitorHeader].ToString() : ""))
        ?? (AccessModule.IsOwn(caller) ? null : Refuse(new(caller.System, "", "") { IsWholeSystem = true }));

    /// <summary>Takes a call of the bucket of those that nobody has signed, by where they come from.</summary>
    /// <returns>What to answer where the bucket is empty, or null.</returns>
    public RpcException? RefuseUnsigned(HttpContext context) => Refuse(new("unsigned", "", context.Connection.RemoteIpAddress?.ToString() ?? ""));

    private RpcException? Refuse(Bucket bucket)
    {
        using var lease = buckets.AttemptAcquire(bucket);
        if (lease.IsAcquired) return null;
        Limited.Add(1, new KeyValuePair<string, object?>("safercity.system", bucket.System));
        return Answers.TooOften(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Second);
    }

    public void Dispose() => buckets.Dispose();

    private readonly record struct Bucket(string System, string Person, string Address)
    {
        public bool IsWholeSystem { get; init; }
    }
}
