namespace SaferCity.Vawg.Referrals;

internal enum GroundKind
{
    VisibleHighRisk,
    ProfessionalJudgement,
    PotentialEscalation,
    Repeat,
}

/// <summary>One reason why a case comes to the MARAC. A case may have several.</summary>
internal sealed record Ground(GroundKind Kind, string? Reasons);
