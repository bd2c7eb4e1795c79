namespace SaferCity.Practice.Papers;

/// <summary>
/// A record as a paper counts it: a referral that was received in one period and heard in another counts once on each basis, and is late in each of them apart.
/// </summary>
/// <param name="Basis">What makes it count, as its figures name it: "heard", "received".</param>
/// <param name="Record">The record's id.</param>
/// <param name="Occasion">Where a record may count more than once on the basis, which of the times this is: the panel that discussed it.</param>
public sealed record CountedRecord(string Basis, Guid Record, Guid? Occasion = null);
