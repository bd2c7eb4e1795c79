namespace SaferCity.Asb.Referrals;

/// <summary>Which cases the panel takes.</summary>
internal static class Acceptance
{
    private static readonly Behaviour[] Linked = [Behaviour.AntiSocialBehaviour, Behaviour.PublicDisorder, Behaviour.Crime, Behaviour.HateCrime];

    /// <summary>
    /// Attempted suicide is accepted only where the case also includes behaviours linked to public disorder, anti-social behaviour or crime
    /// (Team Update of November 2021, paragraph 8).
    /// </summary>
    public static bool IsSuicideAlone(IReadOnlyCollection<Behaviour> behaviours) => behaviours.Contains(Behaviour.AttemptedSuicide) && !behaviours.Any(Linked.Contains);
}
