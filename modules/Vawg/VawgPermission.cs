using SaferCity.Kernel.Callers;

namespace SaferCity.Vawg;

/// <summary>What a caller may do in the room.</summary>
internal enum VawgPermission
{
    /// <summary>Refer a victim to the MARAC.</summary>
    [Permits("Refer a victim to the MARAC", PermissionScope.OwnOrganisation)]
    Refer,

    /// <summary>See MARAC cases on agendas that one's organisation is invited to, and its own referrals.</summary>
    [Permits("See MARAC cases on agendas that my organisation is invited to, and its own referrals", PermissionScope.OwnOrganisation, OpensPersonalData = true)]
    Read,

    /// <summary>Coordinate the MARAC: schedule, list, record what was heard, notify other areas.</summary>
    [Permits("Coordinate the MARAC: schedule, list, record what was heard, notify other areas", PermissionScope.OwnPanel, OpensPersonalData = true)]
    Coordinate,

    /// <summary>See every case of the room.</summary>
    [Permits("See every MARAC case", PermissionScope.All, OpensPersonalData = true)]
    SeeAll,

    /// <summary>Open a case that one does not see, for a limited time and with a reason, by break-glass.</summary>
    [Permits("Open a MARAC case that I do not see, for a limited time and with a reason, by break-glass", PermissionScope.All, OpensPersonalData = true)]
    BreakGlass,

    /// <summary>Oversee who sees what: told of conflicts and of break-glass, closes their review, decides as the second person. For coordinators and whoever leads data protection.</summary>
    [Permits("Oversee who sees MARAC cases: be told of conflicts and break-glass, close reviews, decide as the second person", PermissionScope.All)]
    Oversee,

    /// <summary>See where a victim lives who has moved away. Never for anybody on the perpetrator's side.</summary>
    [Permits("See where a victim lives who has moved away; never for anybody on the perpetrator's side", PermissionScope.All, OpensPersonalData = true)]
    SeeNewArea,

    /// <summary>Erase the personal data of a case that has come to its end: ask for it, decide on it as the second person, set a legal hold.</summary>
    [Permits("Ask that the personal data of a MARAC case is erased, decide on it as the second person, and set a legal hold", PermissionScope.All, OpensPersonalData = true)]
    Erase,
}
