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
}
