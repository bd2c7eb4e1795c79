using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Funding;

/// <summary>Money from one source for one purpose. An amount that is not known is not made up.</summary>
[Open("What the partnership is funded for is told to its boards.")]
internal sealed class FundingStream : Aggregate
{
    private readonly List<Spending> spendings = [];

    public FundingId Id { get; private init; }

    /// <summary>"Proceeds of Crime Act 2002".</summary>
    public string Source { get; private init; } = "";

    public string Purpose { get; private init; } = "";

    public long? AwardedPence { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private init; }

    public string Assumed { get; private init; } = "";

    public IReadOnlyList<Spending> Spendings => spendings;

    public long SpentPence => spendings.Sum(spending => spending.Pence);

    public static FundingStream Award(string source, string purpose, long? pence, DateOnly from, DateOnly? until, string assumed)
    {
        FundingRefusals.EndsBeforeItBegins.When(until < from);

        var stream = new FundingStream { Id = Ids.New<FundingId>(), Source = source, Purpose = purpose, AwardedPence = pence, From = from, Until = until, Assumed = assumed };
        stream.Record(new FundingAwarded(stream.Id, pence, from, until));
        return stream;
    }

    public void Spend(long pence, DateOnly on, string what)
    {
        FundingRefusals.OutsideItsTime.When(on < From || on > Until);
        FundingRefusals.MoreThanAwarded.When(AwardedPence is { } awarded && SpentPence + pence > awarded);

        spendings.Add(new(spendings.Count + 1, pence, on, what));
        Record(new FundingSpent(Id, pence, on));
    }
}

/// <summary>A sum spent from a stream, on what.</summary>
internal sealed record Spending(int Line, long Pence, DateOnly On, string What);
