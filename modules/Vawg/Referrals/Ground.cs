namespace SaferCity.Vawg.Referrals;

internal enum GroundKind
{
    VisibleHighRisk,
    ProfessionalJudgement,
    PotentialEscalation,
    Repeat,
}

/// <summary>One reason why a case comes to the MARAC. A case may have several.</summary>
internal sealed record Ground(GroundKind Kind, string? Reasons)
{
    public string? Reasons { get; private set; } = Reasons;

    /// <summary>What was said for it goes with the case; that it was a ground stays, because figures count it.</summary>
    public void Erase() => Reasons = null;
}
