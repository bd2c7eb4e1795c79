using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>An office no longer sits on the board; that it did stays in the record.</summary>
internal sealed class EndMembershipModel(BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public string Member { get; set; } = "";

    [BindProperty]
    public EndMembershipRequest Form { get; set; } = new();

    public Board Board { get; private set; } = new();

    public Membership Membership { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Board = (await boards.GetBoardAsync(new() { BoardId = Id })).Board;
        Membership = Board.Members.FirstOrDefault(member => member.Id == Member) ?? Membership;
        Form.Etag = Board.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        (Form.BoardId, Form.MembershipId) = (Id, Member);
        await boards.EndMembershipAsync(Form);
        return Done("The membership is ended.", "/governance/boards/" + Id);
    }
}
