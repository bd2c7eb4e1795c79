namespace SaferCity.Access.Reviews;

internal enum ReviewOutcome
{
    Outstanding,
    Confirmed,
    Ended,
}

/// <summary>One account or key that a review asks about.</summary>
internal sealed class ReviewLine(Guid subject, bool isKey)
{
    /// <summary>The account's or the key's id.</summary>
    public Guid Subject { get; private init; } = subject;

    public bool IsKey { get; private init; } = isKey;

    public ReviewOutcome Outcome { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public void Decide(ReviewOutcome outcome, DateTimeOffset at) => (Outcome, DecidedAt) = (outcome, at);
}
