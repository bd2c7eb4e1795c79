namespace SaferCity.Practice.Papers;

/// <summary>One record behind a figure: its kind ("referral"), id, reference as people read it out, and how much it adds (1 for a record that is counted).</summary>
/// <param name="Occasion">Where a record may count more than once on the figure's basis: which of the times this is.</param>
public sealed record FigureRecord(string Kind, Guid Id, string Reference, int Amount = 1, Guid? Occasion = null);

/// <summary>
/// A number in a paper with the records that it counts. It is computed by the room over all its records; who opens it sees those that are theirs to see.
/// The value is derived, so that a figure cannot differ from its list.
/// </summary>
/// <param name="Key">Stable within the section: "cases_heard". The paragraph's text names it in braces.</param>
/// <param name="Label">What is counted, as one would say it: "Cases heard at MARAC".</param>
/// <param name="Basis">What makes a record count: "heard", "referred", "received", "delivered". Figures of one basis count a record together, in one paper.</param>
/// <param name="Records">The records counted.</param>
public sealed record Figure(string Key, string Label, string Basis, IReadOnlyList<FigureRecord> Records)
{
    /// <summary>The sum of what the records add.</summary>
    public int Value => Records.Sum(record => record.Amount);

    /// <summary>What is counted by this figure, and by no later paper on the same basis.</summary>
    public IEnumerable<CountedRecord> Counts => Records.Select(record => new CountedRecord(Basis, record.Id, record.Occasion));

    /// <summary>Numbers below ten as words, as the partnership's papers print them.</summary>
    public string InWords => Numbers.InWords(Value);
}
