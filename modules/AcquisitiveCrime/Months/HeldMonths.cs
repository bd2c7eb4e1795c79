namespace SaferCity.AcquisitiveCrime.Months;

/// <summary>
/// Which of the months asked for have a file. A month without a file is missing, which is not zero: no figure may hide it
/// (shared practice of the partnership: print "11 of 12 months held").
/// </summary>
internal sealed class HeldMonths
{
    private readonly HashSet<Month> held;

    public HeldMonths(MonthRange asked, IEnumerable<Month> files)
    {
        Asked = asked;
        held = [.. files.Where(asked.Contains)];
        Missing = [.. asked.Months.Where(month => !held.Contains(month))];
    }

    public MonthRange Asked { get; }

    public int Count => held.Count;

    public IReadOnlyList<Month> Missing { get; }

    public bool Contains(Month month) => held.Contains(month);

    /// <summary>"11 of 12 months held; missing: October 2017".</summary>
    public string Sentence => Missing.Count == 0
        ? $"{Count} of {Asked.Length} months held"
        : $"{Count} of {Asked.Length} months held; missing: {string.Join(", ", Missing.Select(month => month.InWords))}";

    /// <summary>The longest run of months without a gap; of equally long ones the latest. None where no month is held.</summary>
    public MonthRange? LongestRun()
    {
        MonthRange? longest = null;
        Month? start = null;
        foreach (var month in Asked.Months)
        {
            if (!held.Contains(month))
            {
                start = null;
                continue;
            }

            start ??= month;
            var run = new MonthRange(start.Value, month);
            if (longest is null || run.Length >= longest.Value.Length) longest = run;
        }

        return longest;
    }
}
