using SaferCity.Kernel.Callers;

namespace SaferCity.Prevent;

/// <summary>What a caller may do in the room.</summary>
internal enum PreventPermission
{
    /// <summary>Refer a person whom one is concerned about.</summary>
    [Permits("Refer a person whom I am concerned about", PermissionScope.OwnOrganisation)]
    Refer,

    /// <summary>See cases on agendas of panels that one's organisation is a required partner of, and its own referrals.</summary>
    [Permits("See Prevent cases on agendas of panels that my organisation is a required partner of, and its own referrals", PermissionScope.OwnOrganisation, OpensPersonalData = true)]
    Read,

    /// <summary>Lead Prevent: screen, put before the panel, record what it decided, seek consent, order sessions, transfer.</summary>
    [Permits("Lead Prevent: screen, put before the panel, record what it decided, seek consent, order sessions, transfer", PermissionScope.OwnPanel, OpensPersonalData = true)]
    Coordinate,

    /// <summary>See every case of the room.</summary>
    [Permits("See every Prevent and Channel case", PermissionScope.All, OpensPersonalData = true)]
    SeeAll,

    /// <summary>Open a case that one does not see, for a limited time and with a reason, by break-glass.</summary>
    [Permits("Open a Prevent case that I do not see, for a limited time and with a reason, by break-glass", PermissionScope.All, OpensPersonalData = true)]
    BreakGlass,

    /// <summary>Oversee who sees what: told of conflicts and of break-glass, closes their review, decides as the second person. For coordinators and whoever leads data protection.</summary>
    [Permits("Oversee who sees Prevent cases: be told of conflicts and break-glass, close reviews, decide as the second person", PermissionScope.All)]
    Oversee,

    /// <summary>Erase the personal data of a case that has come to its end: ask for it, decide on it as the second person, set a legal hold.</summary>
    [Permits("Ask that the personal data of a Prevent or Channel case is erased, decide on it as the second person, and set a legal hold", PermissionScope.All, OpensPersonalData = true)]
    Erase,
}
