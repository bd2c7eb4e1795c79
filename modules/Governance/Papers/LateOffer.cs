using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>A figure of a draft that would change if the paper were composed now: it is offered, never changed behind the author's back.</summary>
internal sealed record LateOffer(string Section, string Figure, string Label, int Value, int WouldBe, IReadOnlyList<FigureRecord> Arrived, IReadOnlyList<FigureRecord> Gone)
{
    /// <summary>"Six would become seven: take it now, or leave it for the next paper."</summary>
    public string Sentence =>
        Value == WouldBe ? $"{Label}: still {Numbers.InWords(Value)}, and other records."
        : Arrived.Count == 0 ? $"{Capital(Numbers.InWords(Value))} would become {Numbers.InWords(WouldBe)}: a record is no longer counted."
        : $"{Capital(Numbers.InWords(Value))} would become {Numbers.InWords(WouldBe)}: take {(Arrived.Count == 1 ? "it" : "them")} now, or leave {(Arrived.Count == 1 ? "it" : "them")} for the next paper.";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
