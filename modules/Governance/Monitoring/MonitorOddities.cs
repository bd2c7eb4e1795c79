using System.Text.RegularExpressions;

namespace SaferCity.Governance.Monitoring;

/// <summary>
/// What a reader of a monitor would stumble over. Nothing is corrected and nothing is refused: the record stands as it was made, and says what is odd about it
/// (found in the tool of April 2016 to March 2017).
/// </summary>
internal static partial class MonitorOddities
{
    public const string NoAsAtDate = "The monitor states no day on which it was true.";
    public const string LeadBlank = "Nobody is named as responsible.";
    public const string CommentBlank = "There is no comment.";
    public const string CompleteButUnderway = "It is said to be complete and still under way.";
    public const string SeesAbove = "The comment says \"as above\": read on its own it says nothing.";

    /// <summary>What is odd about one action, apart from repeated comments.</summary>
    public static IEnumerable<string> Of(MonitorRow row, ProgressMonitor monitor)
    {
        if (row.Deadline < monitor.From || row.Deadline > monitor.Until)
            yield return $"The deadline, {DeliveryMonth.InWords(row.Deadline)}, lies outside the plan's period.";
        if (row.Leads.Count == 0) yield return LeadBlank;
        if (row.Comment.Length == 0) yield return CommentBlank;
        if (row.Complete && row.Deadline > (row.CompletedOn ?? monitor.AsAt ?? monitor.Until))
            yield return $"It is complete before its deadline, {DeliveryMonth.InWords(row.Deadline)}.";
        if (row.Complete && Underway().IsMatch(row.Comment)) yield return CompleteButUnderway;
        if (ElsewhereInTheTable().IsMatch(row.Comment)) yield return SeesAbove;
        if (row.Asserted is { } asserted && row.Computed is { } computed && asserted != computed && !row.Complete)
            yield return Differs(computed, asserted, row.Because);
    }

    /// <summary>Actions whose comment another action has too, the words of status left aside: by number, a sentence naming the others.</summary>
    public static ILookup<string, string> Repeats(IEnumerable<MonitorRow> rows) =>
        rows.Select(row => (row.Number, Said: WithoutStatus(row.Comment)))
            .Where(row => row.Said.Length > 0 && !ElsewhereInTheTable().IsMatch(row.Said))
            .GroupBy(row => row.Said, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .SelectMany(same => same.Select(row => (row.Number, Others: same.Where(other => other.Number != row.Number).Select(other => other.Number))))
            .ToLookup(row => row.Number, row => $"The comment is the same as that of {string.Join(", ", row.Others)}.");

    /// <summary>"The rule says red, you say amber, because …"</summary>
    private static string Differs(Rag computed, Rag asserted, string because) =>
        $"The rule says {Name(computed)}, the plan says {Name(asserted)}{(because.Length > 0 ? $", because {because.TrimEnd('.')}" : "")}.";

    private static string Name(Rag colour) => colour.ToString().ToLowerInvariant();

    private static string WithoutStatus(string comment) => StatusWord().Replace(comment.Trim(), "").Trim(' ', '.', '-', '–', '—');

    [GeneratedRegex(@"^(complete|progressing|progress|on-?going|delayed)\b[\s–—-]*", RegexOptions.IgnoreCase)]
    private static partial Regex StatusWord();

    [GeneratedRegex(@"\b(under ?way|in progress|on-?going|not yet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Underway();

    [GeneratedRegex(@"\bas (above|before|below)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ElsewhereInTheTable();
}
