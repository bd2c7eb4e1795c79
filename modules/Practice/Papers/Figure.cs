namespace SaferCity.Practice.Papers;

/// <summary>One record behind a figure: its kind ("referral"), id, reference as people read it out, and how much it adds (1 for a record that is counted).</summary>
public sealed record FigureRecord(string Kind, Guid Id, string Reference, int Amount = 1);

/// <summary>
/// A number in a paper with the records that it counts. It is computed by the room over all its records; who opens it sees those that are theirs to see.
/// The value is derived, so that a figure cannot differ from its list.
/// </summary>
/// <param name="Key">Stable within the section: "cases_heard". The paragraph's text names it in braces.</param>
/// <param name="Label">What is counted, as one would say it: "Cases heard at MARAC".</param>
/// <param name="Basis">What makes a record count: "heard", "referred", "received", "delivered".</param>
/// <param name="Records">The records counted.</param>
public sealed record Figure(string Key, string Label, string Basis, IReadOnlyList<FigureRecord> Records)
{
    /// <summary>The sum of what the records add.</summary>
    public int Value => Records.Sum(record => record.Amount);

    /// <summary>Numbers below ten as words, as the partnership's papers print them.</summary>
    public string InWords => Numbers.InWords(Value);
}
