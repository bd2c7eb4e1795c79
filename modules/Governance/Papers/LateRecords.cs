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
        foreach (var key in fresh.Concat(held).Select(section => section.Key).Distinct())
        {
            var before = FiguresOf(held, key);
            var after = FiguresOf(fresh, key);
            foreach (var figure in after.Values.Concat(before.Values).DistinctBy(figure => figure.Key))
                if (Offer(key, figure, before.GetValueOrDefault(figure.Key), after.GetValueOrDefault(figure.Key)) is { } offer) offers.Add(offer);
        }
        return offers;
    }

    /// <summary>
    /// The records of earlier periods that this paper counts: whatever the rooms now say of those periods and no earlier paper counted, but for those that
    /// were left once more for a later paper.
    /// </summary>
    /// <param name="earlier">The sections of every paper of this template that was cleared before, as frozen.</param>
    /// <param name="freshOverEarlier">What the rooms say now of all those periods together.</param>
    /// <param name="leftAgain">Records that this paper leaves for a later one.</param>
    public static IReadOnlySet<Guid> CarriedInto(IEnumerable<PaperSection> earlier, IReadOnlyList<PaperSection> freshOverEarlier, IReadOnlySet<Guid> leftAgain)
    {
        var counted = Counted.By(earlier);
        return Counted.By(freshOverEarlier).Where(now => !counted.Contains(now)).Select(now => now.Record).Where(record => !leftAgain.Contains(record)).ToHashSet();
    }

    private static Dictionary<string, Figure> FiguresOf(IReadOnlyList<PaperSection> sections, string key) =>
        sections.Where(section => section.Key == key).SelectMany(Counted.Figures).DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key);

    private static LateOffer? Offer(string section, Figure figure, Figure? before, Figure? after)
    {
        var arrived = Missing(after, before);
        var gone = Missing(before, after);
        return arrived.Count + gone.Count == 0 ? null : new(section, figure.Key, figure.Label, before?.Value ?? 0, after?.Value ?? 0, arrived, gone);
    }

    private static IReadOnlyList<FigureRecord> Missing(Figure? from, Figure? than)
    {
        var known = (than?.Records ?? []).Select(record => (record.Id, record.Amount)).ToHashSet();
        return [.. (from?.Records ?? []).Where(record => !known.Contains((record.Id, record.Amount)))];
    }
}
