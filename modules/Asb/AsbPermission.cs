using SaferCity.Kernel.Callers;

namespace SaferCity.Asb;

/// <summary>What a caller may do in the room.</summary>
internal enum AsbPermission
{
    /// <summary>Refer a person to the City Community MARAC, or record the signposting where it does not accept the case.</summary>
    [Permits("Refer a person to the City Community MARAC, or record the signposting where it does not accept the case", PermissionScope.OwnOrganisation)]
    Refer,

    /// <summary>See the cases that one's organisation referred or is invited to, and the orders and contracts.</summary>
    [Permits("See the City Community MARAC’s cases that my organisation referred or is invited to, and all orders and contracts", PermissionScope.OwnOrganisation, OpensPersonalData = true)]
    Read,

    /// <summary>Coordinate the City Community MARAC: schedule, invite, list, record what was heard.</summary>
    [Permits("Coordinate the City Community MARAC: schedule, invite, list, record what was heard", PermissionScope.OwnPanel, OpensPersonalData = true)]
    Coordinate,

    /// <summary>Keep the records of protection orders, injunctions and patrols.</summary>
    [Permits("Keep the records of protection orders, injunctions and patrols", PermissionScope.All, OpensPersonalData = true)]
    Enforce,

    /// <summary>See every case of the room.</summary>
    [Permits("See every case of the City Community MARAC", PermissionScope.All, OpensPersonalData = true)]
    SeeAll,

    /// <summary>Open a case that one does not see, for a limited time and with a reason, by break-glass.</summary>
    [Permits("Open an anti-social behaviour case that I do not see, for a limited time and with a reason, by break-glass", PermissionScope.All, OpensPersonalData = true)]
    BreakGlass,

    /// <summary>Oversee who sees what: told of conflicts and of break-glass, closes their review, decides as the second person. For coordinators and whoever leads data protection.</summary>
    [Permits("Oversee who sees anti-social behaviour cases: be told of conflicts and break-glass, close reviews, decide as the second person", PermissionScope.All)]
    Oversee,

    /// <summary>Erase the personal data of a case that has come to its end: ask for it, decide on it as the second person, set a legal hold.</summary>
    [Permits("Ask that the personal data of a City Community MARAC case is erased, decide on it as the second person, and set a legal hold", PermissionScope.All, OpensPersonalData = true)]
    Erase,
}
