namespace SaferCity.Asb;

/// <summary>What a caller may do in the room.</summary>
internal enum AsbPermission
{
    /// <summary>Refer a person to the City Community MARAC, or record the signposting where it does not accept the case.</summary>
    Refer,

    /// <summary>See the cases that one's organisation referred or is invited to, and the orders and contracts.</summary>
    Read,

    /// <summary>Coordinate the City Community MARAC: schedule, invite, list, record what was heard.</summary>
    Coordinate,

    /// <summary>Keep the records of protection orders, injunctions and patrols.</summary>
    Enforce,

    /// <summary>See every case of the room.</summary>
    SeeAll,
}
