namespace SaferCity.Governance.Monitoring;

/// <summary>
/// What colour the calendar alone gives an action. What people assert is another value, kept beside it: they know of progress and of obstacles, the rule does not.
/// </summary>
/// <param name="From">The first day on which this wording of the rule holds.</param>
/// <param name="AmberDays">An unfinished action is at risk when its deadline is this many days away or fewer.</param>
/// <param name="Source">Where the rule is written.</param>
internal sealed record RagRule(DateOnly From, int AmberDays, string Source)
{
    private static readonly RagRule[] All =
    [
        new(new(2016, 4, 1), 14, "The tool's key: \"on target for the Delivery deadline\". The number of days is this system's proposal until the partnership sets one."),
    ];

    /// <summary>The wording that holds on the day; the first one for days before it.</summary>
    public static RagRule On(DateOnly day) => All.Where(rule => rule.From <= day).LastOrDefault() ?? All[0];

    /// <summary>Green when complete, red once the deadline has passed, amber when it is near.</summary>
    public Rag Colour(DateOnly deadline, bool complete, DateOnly day) =>
        complete ? Rag.Green
        : day > deadline ? Rag.Red
        : deadline.DayNumber - day.DayNumber <= AmberDays ? Rag.Amber
        : Rag.Green;
}
