namespace SaferCity.Vawg;

/// <summary>What a caller may do in the room.</summary>
internal enum VawgPermission
{
    /// <summary>Refer a victim to the MARAC.</summary>
    Refer,

    /// <summary>See MARAC cases on agendas that one's organisation is invited to, and its own referrals.</summary>
    Read,

    /// <summary>Coordinate the MARAC: schedule, list, record what was heard, notify other areas.</summary>
    Coordinate,

    /// <summary>See every case of the room.</summary>
    SeeAll,
}
