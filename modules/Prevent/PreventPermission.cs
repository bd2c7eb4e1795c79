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
}
