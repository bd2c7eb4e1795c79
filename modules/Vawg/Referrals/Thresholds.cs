namespace SaferCity.Vawg.Referrals;

/// <summary>The MARAC's local thresholds, dated: what applied on the day of a referral applies to it for ever.</summary>
/// <param name="From">First day.</param>
/// <param name="VisibleHighRiskTicks">Ticks on the DASH from which risk is visibly high.</param>
/// <param name="RepeatMonths">A referral is a repeat up to and including the anniversary of the last, in months.</param>
/// <param name="Source">Where the figures come from.</param>
internal sealed record Thresholds(DateOnly From, int VisibleHighRiskTicks, int RepeatMonths, string Source)
{
    private static readonly Thresholds[] Rows =
    [
        new(new(2009, 1, 1), 14, 12, "SafeLives referral criteria; definition of a repeat at MARAC"),
    ];

    public static Thresholds On(DateOnly day) => Rows.Last(row => row.From <= day || row == Rows[0]);
}
