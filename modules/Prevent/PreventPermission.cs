namespace SaferCity.Prevent;

/// <summary>What a caller may do in the room.</summary>
internal enum PreventPermission
{
    /// <summary>Refer a person whom one is concerned about.</summary>
    Refer,

    /// <summary>See cases on agendas of panels that one's organisation is a required partner of, and its own referrals.</summary>
    Read,

    /// <summary>Lead Prevent: screen, put before the panel, record what it decided, seek consent, order sessions, transfer.</summary>
    Coordinate,

    /// <summary>See every case of the room.</summary>
    SeeAll,
}
