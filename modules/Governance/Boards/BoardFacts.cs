using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Governance.Boards;

[Fact("board_established.v1")]
internal sealed record BoardEstablished(BoardId Board, BoardKind Kind) : IFact;

[Fact("reporting_line_added.v1")]
internal sealed record ReportingLineAdded(BoardId Board, BoardId To, DateOnly From) : IFact;

[Fact("member_appointed.v1")]
internal sealed record MemberAppointed(BoardId Board, OrganisationId Organisation, MemberCapacity Capacity, DateOnly From) : IFact;

[Fact("membership_ended.v1")]
internal sealed record MembershipEnded(BoardId Board, OrganisationId Organisation, DateOnly Until) : IFact;
