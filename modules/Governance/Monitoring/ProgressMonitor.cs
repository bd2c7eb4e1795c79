namespace SaferCity.Governance.Monitoring;

/// <summary>
/// The Progress Monitoring Tool: every action of a plan with the colour that people assert and the colour that the rule computes on one day.
/// Completed actions keep their last colour and are greyed.
/// </summary>
/// <param name="Title">As it is printed.</param>
/// <param name="From">First day of the plan's period.</param>
/// <param name="Until">Last day of the plan's period.</param>
/// <param name="AsAt">The day that the monitor states as its own; null where it states none.</param>
/// <param name="ComputedOn">The day that the rule's colours are for.</param>
/// <param name="Sections">One per priority.</param>
internal sealed record ProgressMonitor(string Title, DateOnly From, DateOnly Until, DateOnly? AsAt, DateOnly ComputedOn, IReadOnlyList<MonitorSection> Sections)
{
    private IEnumerable<MonitorRow> Rows => Sections.SelectMany(section => section.Rows);

    /// <summary>Every action with that asserted colour, complete ones included: so the partnership counts (35 green of 42 in 2016-17, 15 of them complete).</summary>
    public int Count(Rag asserted) => Rows.Count(row => row.Asserted == asserted);

    public int Actions => Rows.Count();

    public int Complete => Rows.Count(row => row.Complete);

    /// <summary>What is odd about the monitor as a whole.</summary>
    public IReadOnlyList<string> Oddities => AsAt is null ? [MonitorOddities.NoAsAtDate] : [];

    /// <summary>The same monitor with the rule's colours and everything odd filled in.</summary>
    public ProgressMonitor Examined()
    {
        var repeats = MonitorOddities.Repeats(Rows);
        return this with { Sections = [.. Sections.Select(section => section with { Rows = [.. section.Rows.Select(row => Examined(row, repeats))] })] };
    }

    private MonitorRow Examined(MonitorRow row, ILookup<string, string> repeats)
    {
        var coloured = row with { Computed = row.Ended ? null : RagRule.On(ComputedOn).Colour(row.Deadline, row.Complete, ComputedOn) };
        return coloured with { Oddities = [.. MonitorOddities.Of(coloured, this), .. repeats[row.Number]] };
    }
}
