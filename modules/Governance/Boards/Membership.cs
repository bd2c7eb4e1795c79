using SaferCity.Practice.Organisations;

namespace SaferCity.Governance.Boards;

internal enum MemberCapacity
{
    Chair,
    Member,
    Observer,
    CoOpted,
    Adviser,
}

/// <summary>An office of an organisation on a board, from a day to a day. Offices, never names.</summary>
internal sealed class Membership
{
    private Membership()
    {
    }

    public Membership(MembershipId id, OrganisationId organisation, string role, MemberCapacity capacity, DateOnly from) =>
        (Id, Organisation, Role, Capacity, From) = (id, organisation, role, capacity, from);

    public MembershipId Id { get; private init; }

    public OrganisationId Organisation { get; private init; }

    public string Role { get; private init; } = "";

    public MemberCapacity Capacity { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    public bool Sits(DateOnly day) => From <= day && (Until is null || day <= Until);

    internal void End(DateOnly until) => Until = until;
}

/// <summary>The board that is reported to, and from when.</summary>
internal sealed record ReportingLine(BoardId Board, DateOnly From);
