using SaferCity.Kernel.Storage;

namespace SaferCity.Prevent.Discussions;

internal enum NotAdoptedReason
{
    NoSusceptibility,
    NeedsMetElsewhere,

    /// <summary>The police pursue it.</summary>
    RiskTooHigh,
    OutsideArea,
}

/// <summary>The answer to CTSA 2015, s.36(6): was a referral to a provider of health or social care considered?</summary>
internal enum CareProviderAnswer
{
    /// <summary>Refused: the panel must consider it.</summary>
    NotConsidered,
    ConsideredAndNotReferred,
    Referred,
}

/// <summary>Why a case was not adopted, and to whom it was referred instead.</summary>
internal sealed record NonAdoption(NotAdoptedReason Reason, CareProviderAnswer CareProviderAnswer, [property: Personal] string? CareProvider);
