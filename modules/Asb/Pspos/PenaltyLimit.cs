namespace SaferCity.Asb.Pspos;

/// <summary>The highest fixed penalty for breach of an order, dated: what applied on the day of approval applies to the order.</summary>
/// <param name="From">First day.</param>
/// <param name="HighestPence">In pence.</param>
/// <param name="Source">The section that says so.</param>
internal sealed record PenaltyLimit(DateOnly From, long HighestPence, string Source)
{
    private static readonly PenaltyLimit[] Rows =
    [
        new(new(2014, 10, 20), 100_00, "Anti-social Behaviour, Crime and Policing Act 2014, s.68(6)"),
    ];

    /// <summary>The first day on which there could be an order.</summary>
    public static DateOnly FirstDay => Rows[0].From;

    public static PenaltyLimit On(DateOnly day) => Rows.Last(row => row.From <= day);
}
