using System.Collections.Concurrent;

namespace SaferCity.Access.Tokens;

/// <summary>What is written down beside a call, which does not wait for it. The end of the host does, so that nothing is cut off.</summary>
internal sealed class Beside : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Task, byte> underWay = [];

    /// <param name="write">It sees to its own failures.</param>
    /// <returns>Completes when it is written down.</returns>
    public Task Write(Func<Task> write)
    {
        var task = Task.Run(write);
        underWay[task] = 0;
        task.ContinueWith(done => underWay.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    public async ValueTask DisposeAsync() => await Task.WhenAll(underWay.Keys);
}
