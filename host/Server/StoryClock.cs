namespace SaferCity.Server;

/// <summary>The clock of a demonstration: it is always the story's day. While the story is told it is evening there, so that the day's events have happened; afterwards it goes by the real time of day. Signing in and tokens go by the real clock.</summary>
internal sealed class StoryClock(DateOnly day) : TimeProvider
{
    private static readonly TimeSpan Evening = TimeSpan.FromHours(18);
    private long dayNumber = day.DayNumber;

    public bool Telling { get; set; }

    public DateOnly Day => DateOnly.FromDayNumber((int)Volatile.Read(ref dayNumber));

    public void MoveTo(DateOnly to) => Volatile.Write(ref dayNumber, to.DayNumber);

    public override DateTimeOffset GetUtcNow() => new(Day, TimeOnly.FromTimeSpan(TimeOfDay), TimeSpan.Zero);

    private TimeSpan TimeOfDay => System.GetUtcNow().TimeOfDay is var real && Telling ? Evening + TimeSpan.FromTicks(real.Ticks % TimeSpan.TicksPerHour) : real;
}
