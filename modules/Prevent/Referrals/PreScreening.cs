using SaferCity.Kernel.Storage;

namespace SaferCity.Prevent.Referrals;

internal enum PreScreeningReason
{
    NoConcern,
    MaliciousOrMisguided,
    AlreadyManaged,
    OtherAgencyLeads,
    InsufficientInformation,
}

/// <summary>Why a referral ended before any panel. Closed as a Prevent case is not closed for safeguarding.</summary>
internal sealed record PreScreening(DateOnly ClosedOn, PreScreeningReason Reason, [property: Personal] string? SafeguardingCheck);
