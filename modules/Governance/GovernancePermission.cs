namespace SaferCity.Governance;

/// <summary>What a caller may do in the room.</summary>
internal enum GovernancePermission
{
    /// <summary>See boards, plans, activities and papers.</summary>
    Read,

    /// <summary>Keep the register of organisations.</summary>
    Register,

    /// <summary>Keep boards, meetings, strategies, activities, posts, funding and promises.</summary>
    Organise,

    /// <summary>State how actions of the plan stand.</summary>
    Rate,

    /// <summary>Write board papers: start, compose, decide about late records.</summary>
    Write,

    /// <summary>Confirm what a paper says of one's own work.</summary>
    Confirm,

    /// <summary>Clear, publish and withdraw board papers.</summary>
    Clear,

    /// <summary>Nothing in this room is hidden from those who may read it; kept so that every room has one.</summary>
    SeeAll,
}
