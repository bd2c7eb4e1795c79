namespace SaferCity.Access.SigningIn;

/// <summary>Passwords for one account are tried one after another, so that a thousand guesses at once are counted like a thousand in a row.</summary>
internal sealed class OneAtATime
{
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> EnterAsync(string nameKey, CancellationToken cancellationToken)
    {
        var gate = gates[(uint)nameKey.GetHashCode(StringComparison.Ordinal) % gates.Length];
        await gate.WaitAsync(cancellationToken);
        return new Place(gate);
    }

    private sealed class Place(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
