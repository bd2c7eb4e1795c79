using SaferCity.Governance.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Governance.Boards;

internal enum BoardKind
{
    StrategyGroup,
    SubGroup,
    WorkingGroup,
    TaskAndFinish,
    Forum,
    DeliveryGroup,
    Panel,

    /// <summary>Of another partnership or of the Corporation, to which ours reports.</summary>
    Committee,
}

/// <summary>A board of the partnership, or one that it reports to: its dated members and its reporting lines.</summary>
[Open("Who sits on the partnership's boards, by organisation and office, is public.")]
internal sealed class Board : Aggregate
{
    private readonly List<Membership> members = [];
    private readonly List<ReportingLine> reportsTo = [];

    public BoardId Id { get; private init; }

    public string Name { get; private init; } = "";

    public string NameKey { get; private init; } = "";

    public string ShortName { get; private init; } = "";

    public BoardKind Kind { get; private init; }

    /// <summary>"Quarterly". Empty where it is not known.</summary>
    public string Cadence { get; private init; } = "";

    public IReadOnlyList<Membership> Members => members;

    public IReadOnlyList<ReportingLine> ReportsTo => reportsTo;

    public static Board Establish(string name, string shortName, BoardKind kind, string cadence)
    {
        var board = new Board { Id = Ids.New<BoardId>(), Name = name, NameKey = ListToken.Key(name), ShortName = shortName, Kind = kind, Cadence = cadence };
        board.Record(new BoardEstablished(board.Id, kind));
        return board;
    }

    /// <summary>Reports to another board from a day on; a board may report to several.</summary>
    public void ReportTo(BoardId board, DateOnly from)
    {
        BoardRefusals.ReportsToItself.When(board == Id);
        BoardRefusals.ReportsThereAlready.When(reportsTo.Exists(line => line.Board == board));

        reportsTo.Add(new(board, from));
        Record(new ReportingLineAdded(Id, board, from));
    }

    /// <summary>An office of an organisation sits on the board from a day on.</summary>
    public void Appoint(OrganisationId organisation, string role, MemberCapacity capacity, DateOnly from)
    {
        BoardRefusals.SitsAlready.When(members.Exists(member => member.Organisation == organisation && member.Role == role && member.Until is null));

        var member = new Membership(Ids.New<MembershipId>(), organisation, role, capacity, from);
        members.Add(member);
        Record(new MemberAppointed(Id, organisation, capacity, from));
    }

    /// <summary>The membership's last day. It stays in the record: who sat when is asked years later.</summary>
    public void EndMembership(MembershipId id, DateOnly until)
    {
        var member = members.Find(member => member.Id == id) ?? throw BoardRefusals.NoSuchMember.Now();
        BoardRefusals.EndedAlready.When(member.Until is not null);
        BoardRefusals.EndsBeforeItBegan.When(until < member.From);

        member.End(until);
        Record(new MembershipEnded(Id, member.Organisation, until));
    }
}
