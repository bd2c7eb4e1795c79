using SaferCity.Console.Organisations;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>An office of an organisation sits on the board.</summary>
internal sealed class AppointModel(BoardService.BoardServiceClient boards, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public AppointMemberRequest Form { get; set; } = new();

    public Board Board { get; private set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Board = (await boards.GetBoardAsync(new() { BoardId = Id })).Board;
        Organisations = await organisations.ReadAsync();
        Form.Etag = Board.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BoardId = Id;
        await boards.AppointMemberAsync(Form);
        return Done("The member is appointed.", "/governance/boards/" + Id);
    }
}
