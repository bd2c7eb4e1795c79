namespace SaferCity.Server.Edge;

/// <summary>How often one caller may call: section "SaferCity:RateLimits". There is always a limit; where none shall bite, it is a very high one.</summary>
internal sealed record RateLimits
{
    /// <summary>How many calls may come at once after a rest. A page of the console makes up to twenty.</summary>
    public int Burst { get; init; } = 2_000;

    /// <summary>How many calls a second may come for as long as one likes.</summary>
    public int PerSecond { get; init; } = 200;

    /// <summary>How many calls may come at once after a rest from one partner's system, for whomever it calls.</summary>
    public int SystemBurst { get; init; } = 20_000;

    /// <summary>How many calls a second may come from one partner's system for as long as it likes.</summary>
    public int SystemPerSecond { get; init; } = 2_000;

    /// <exception cref="InvalidOperationException">A limit of nothing.</exception>
    public RateLimits Checked()
    {
        Check(Burst, nameof(Burst));
        Check(PerSecond, nameof(PerSecond));
        Check(SystemBurst, nameof(SystemBurst));
        Check(SystemPerSecond, nameof(SystemPerSecond));
        return this;
    }

    private static void Check(int limit, string setting)
    {
        if (limit < 1) throw new InvalidOperationException($"SaferCity:RateLimits:{setting} is {limit}: it must be a whole number of 1 or more. Where no limit shall bite, set a very high one.");
    }
}
