using SaferCity.Kernel.Callers;

namespace SaferCity.Governance;

/// <summary>What a caller may do in the room.</summary>
internal enum GovernancePermission
{
    /// <summary>See boards, plans, activities and papers.</summary>
    [Permits("See boards, plans, activities, papers and the register of organisations", PermissionScope.All)]
    Read,

    /// <summary>Keep the register of organisations.</summary>
    [Permits("Keep the register of organisations", PermissionScope.All)]
    Register,

    /// <summary>Keep boards, meetings, strategies, activities, posts, funding and promises.</summary>
    [Permits("Keep boards, meetings, strategies, activities, posts, funding and promises", PermissionScope.All)]
    Organise,

    /// <summary>State how actions of the plan stand.</summary>
    [Permits("Say how actions of the plan stand", PermissionScope.All)]
    Rate,

    /// <summary>Write board papers: start, compose, decide about late records.</summary>
    [Permits("Write board papers: start, compose, decide about late records", PermissionScope.All)]
    Write,

    /// <summary>Confirm what a paper says of one's own work.</summary>
    [Permits("Confirm what a paper says of my own work", PermissionScope.All)]
    Confirm,

    /// <summary>Clear, publish and withdraw board papers.</summary>
    [Permits("Clear, publish and withdraw board papers", PermissionScope.All)]
    Clear,

    /// <summary>Sit on a board: see what is published, and of the own organisation's boards what is not (rules.md D5).</summary>
    [Permits("See published papers, and the meetings and cleared papers of boards on which my organisation sits", PermissionScope.OwnOrganisation)]
    SeeOwnBoards,

    /// <summary>Nothing in this room is hidden from those who may read it; kept so that every room has one.</summary>
    [Permits("See all of governance: nothing there is hidden from those who may read it", PermissionScope.All)]
    SeeAll,
}
