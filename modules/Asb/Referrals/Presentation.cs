using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Asb.Referrals;

/// <summary>As whom a person is referred: the role belongs to the case, not to the person.</summary>
internal enum SubjectRole
{
    Victim,
    Perpetrator,
    Both,
}

internal enum Behaviour
{
    AntiSocialBehaviour,
    PublicDisorder,
    Crime,
    HateCrime,
    SuicideThreat,
    AttemptedSuicide,
    SelfNeglect,
    RoughSleeping,
    SubstanceUse,
}

internal enum PlaceKind
{
    Bridge,
    Street,
    Transport,
    Premises,
    Home,
    Other,
}

/// <summary>What a service brings to the panel.</summary>
internal sealed record Presentation(
    OrganisationId Referrer, DateOnly ReceivedOn, PersonDetails Subject, SubjectRole Role, IReadOnlyList<Behaviour> Behaviours,
    bool HighIntensityServiceUser, PlaceKind Place, string Account);

/// <summary>One behaviour of a case, as it is kept.</summary>
internal sealed record Presented(Behaviour Behaviour);
