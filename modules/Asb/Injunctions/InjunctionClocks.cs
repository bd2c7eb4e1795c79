using SaferCity.Practice.Deadlines;

namespace SaferCity.Asb.Injunctions;

/// <summary>The warnings before the last day of a sealed order.</summary>
internal static class InjunctionClocks
{
    private static readonly string[] BeforeTheEnd = ["injunction.expiry_warning_60_days", "injunction.expiry_warning_30_days", "injunction.expiry_warning_7_days"];

    public static IEnumerable<Deadline> Warnings(DateTimeOffset? sealedEnd) => sealedEnd is { } end ? BeforeTheEnd.Select(key => DeadlineRules.Due(key, LondonDay.Of(end))) : [];
}
