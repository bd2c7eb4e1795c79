using SaferCity.Practice.Deadlines;

namespace SaferCity.Asb.Pspos;

/// <summary>The clocks that run for an order: the High Court challenge from its making, its term, and the warnings before its last day.</summary>
internal static class PspoClocks
{
    private static readonly string[] BeforeTheEnd = ["pspo.expiry_warning_9_months", "pspo.expiry_warning_6_months", "pspo.expiry_warning_3_months"];

    public static IEnumerable<Deadline> Of(Pspo pspo) => pspo is { MadeOn: { } made, InForceFrom: { } from }
        ? [DeadlineRules.Due("pspo.challenge", made), .. Warnings(pspo), .. pspo.Extensions.Count == 0 ? [DeadlineRules.Due("pspo.term", from)] : Array.Empty<Deadline>()]
        : [];

    public static IEnumerable<Deadline> Warnings(Pspo pspo) => pspo.LastDay is { } last ? BeforeTheEnd.Select(key => DeadlineRules.Due(key, last)) : [];
}
