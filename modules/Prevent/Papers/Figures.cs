using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Papers;

/// <summary>A figure from the referrals that it counts, and lists of words.</summary>
internal static class Figures
{
    /// <param name="panel">Where a case may count at several panels: this one.</param>
    public static Figure Of(string key, string label, string basis, IEnumerable<Referral> counted, Meeting? panel = null) =>
        new(key, label, basis, [.. counted.Select(r => new FigureRecord("referral", r.Id.Value, r.Reference, Occasion: panel?.Id.Value))]);

    /// <summary>"a, b and c".</summary>
    public static string Listed(IEnumerable<string> parts) => parts.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var before, var last] => $"{string.Join(", ", before)} and {last}",
    };
}
