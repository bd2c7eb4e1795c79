namespace SaferCity.Server;

/// <summary>The clock of a demonstration: it is always the story's day, at the real time of day. Signing in and tokens go by the real clock.</summary>
internal sealed class StoryClock(DateOnly day) : TimeProvider
{
    private long dayNumber = day.DayNumber;

    public DateOnly Day => DateOnly.FromDayNumber((int)Volatile.Read(ref dayNumber));

    public void MoveTo(DateOnly to) => Volatile.Write(ref dayNumber, to.DayNumber);

    public override DateTimeOffset GetUtcNow() => new(Day, TimeOnly.FromTimeSpan(System.GetUtcNow().TimeOfDay), TimeSpan.Zero);
}
