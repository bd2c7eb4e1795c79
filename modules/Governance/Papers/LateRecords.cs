using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>
/// What happens to records that arrive after a paper counted. A draft compares what it holds with what the rooms say now and offers the difference. A record
/// left for the next paper, or arriving after clearance, is carried into the next paper, once.
/// </summary>
internal static class LateRecords
{
    /// <summary>What a draft would gain and lose if it were composed now, figure by figure, in the order of the fresh sections.</summary>
    public static IReadOnlyList<LateOffer> Between(IReadOnlyList<PaperSection> held, IReadOnlyList<PaperSection> fresh)
    {
        var offers = new List<LateOffer>();
        var (known, now) = (Counted.By(held), Counted.By(fresh));
        foreach (var key in fresh.Concat(held).Select(section => section.Key).Distinct())
        {
            var before = FiguresOf(held, key);
            var after = FiguresOf(fresh, key);
            foreach (var figure in after.Values.Concat(before.Values).DistinctBy(figure => figure.Key))
                if (Changed(before.GetValueOrDefault(figure.Key), after.GetValueOrDefault(figure.Key)) is var (was, willBe))
                    offers.Add(new(key, figure.Key, figure.Label, was?.Value ?? 0, willBe?.Value ?? 0, figure.Basis, Without(willBe, known), Without(was, now)));
        }
        return offers;
    }

    /// <summary>
    /// The records of earlier periods that this paper counts: whatever the rooms now say of those periods and no earlier paper counted, but for those that
    /// were left once more for a later paper.
    /// </summary>
    /// <param name="earlier">The sections of every paper of this template that was cleared before, as frozen.</param>
    /// <param name="freshOverEarlier">What the rooms say now of all those periods together.</param>
    /// <param name="leftAgain">What this paper leaves for a later one.</param>
    public static IReadOnlySet<CountedRecord> CarriedInto(IEnumerable<PaperSection> earlier, IReadOnlyList<PaperSection> freshOverEarlier, IReadOnlySet<CountedRecord> leftAgain)
    {
        var counted = Counted.By(earlier);
        return Counted.By(freshOverEarlier).Where(now => !counted.Has(now) && !leftAgain.Contains(now)).ToHashSet();
    }

    private static Dictionary<string, Figure> FiguresOf(IReadOnlyList<PaperSection> sections, string key) =>
        sections.Where(section => section.Key == key).SelectMany(Counted.Figures).DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key);

    private static (Figure? Was, Figure? WillBe)? Changed(Figure? before, Figure? after) => Lines(before).SetEquals(Lines(after)) ? null : (before, after);

    private static HashSet<(Guid Id, int Amount)> Lines(Figure? figure) => [.. (figure?.Records ?? []).Select(record => (record.Id, record.Amount))];

    // A record that another figure of the same basis holds has not arrived and is not gone: something more is known of it.
    private static IReadOnlyList<FigureRecord> Without(Figure? figure, HashSet<CountedRecord> counted) =>
        figure is null ? [] : [.. figure.Records.Where(record => !counted.Has(new(figure.Basis, record.Id, record.Occasion)))];
}
