namespace SaferCity.Tests.Storage;

/// <summary>A clock that stands until a test moves it. It begins at noon in London on 15 November 2021, the story's "data as at".</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2021, 11, 15, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void MoveTo(DateOnly day) => now = new(day, new TimeOnly(12, 0), TimeSpan.Zero);

    public void Move(TimeSpan by) => now += by;
}
