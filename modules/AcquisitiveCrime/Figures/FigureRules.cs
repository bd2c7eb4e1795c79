namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>When a figure may be given at all. The partnership may set both.</summary>
internal sealed record FigureRules
{
    /// <summary>A percentage change on fewer than this is noise and is not given.</summary>
    public int SmallestBase { get; init; } = 10;

    /// <summary>Control limits with a season need two whole years without a gap.</summary>
    public int FewestMonthsForLimits { get; init; } = 24;
}
