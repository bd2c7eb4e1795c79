namespace SaferCity.Prevent.Exits;

/// <summary>Why a case leaves Channel. A transfer is a verb of its own.</summary>
internal enum ExitReason
{
    /// <summary>No further radicalisation concern.</summary>
    ConcernAddressed,
    ConsentRefused,
    ConsentWithdrawn,
    MovedAbroad,
    Custody,
    ArrestedForTerrorism,
    Deceased,

    /// <summary>Support for other vulnerabilities continues, outside Channel.</summary>
    OtherSupportContinues,

    /// <summary>A police-led partnership manages it.</summary>
    PoliceLed,
}

/// <summary>The end of a case that was in Channel, and the two reviews that follow it (Channel duty guidance).</summary>
/// <param name="On">The panel's day.</param>
internal sealed record Exit(DateOnly On, ExitReason Reason, DateOnly? FirstReviewOn = null, DateOnly? SecondReviewOn = null);
