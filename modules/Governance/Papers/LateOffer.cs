using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>A figure of a draft that would change if the paper were composed now: it is offered, never changed behind the author's back.</summary>
/// <param name="Arrived">Records that the draft does not count on the figure's basis, and would.</param>
/// <param name="Gone">Records that the draft counts on the figure's basis, and would not.</param>
internal sealed record LateOffer(string Section, string Figure, string Label, int Value, int WouldBe, string Basis, IReadOnlyList<FigureRecord> Arrived, IReadOnlyList<FigureRecord> Gone)
{
    /// <summary>What may be taken or left, as the paper counts it.</summary>
    public IEnumerable<CountedRecord> Late => Arrived.Select(record => new CountedRecord(Basis, record.Id, record.Occasion));

    /// <summary>"Six would become seven: take it now, or leave it for the next paper."</summary>
    public string Sentence =>
        Value == WouldBe ? $"{Label}: still {Numbers.InWords(Value)}, and other records."
        : $"{Capital(Numbers.InWords(Value))} would become {Numbers.InWords(WouldBe)}: {Choice}.";

    private string Choice => (Arrived.Count, Gone.Count) switch
    {
        (1, _) => "take it now, or leave it for the next paper",
        ( > 1, _) => "take them now, or leave them for the next paper",
        (0, > 0) => "a record is no longer counted",
        _ => "more is known of the records; compose the paper again to take it in",
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
