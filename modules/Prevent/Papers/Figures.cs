using SaferCity.Practice.Papers;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Papers;

/// <summary>A figure from the referrals that it counts, and lists of words.</summary>
internal static class Figures
{
    public static Figure Of(string key, string label, string basis, IEnumerable<Referral> counted) => new(key, label, basis, [.. counted.Select(r => new FigureRecord("referral", r.Id.Value, r.Reference))]);

    /// <summary>"a, b and c".</summary>
    public static string Listed(IEnumerable<string> parts) => parts.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var before, var last] => $"{string.Join(", ", before)} and {last}",
    };
}
