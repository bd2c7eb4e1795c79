using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>A reporting line to another board; a board may have several.</summary>
internal sealed class ReportToModel(BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public ReportToBoardRequest Form { get; set; } = new();

    public Board Board { get; private set; } = new();

    public IReadOnlyList<Option> Others { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Board = (await boards.GetBoardAsync(new() { BoardId = Id })).Board;
        Others = [.. (await boards.OptionsAsync()).Where(other => other.Value != Id && Board.ReportsTo.All(line => line.BoardId != other.Value))];
        Form.Etag = Board.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BoardId = Id;
        await boards.ReportToBoardAsync(Form);
        return Done("The reporting line is added.", "/governance/boards/" + Id);
    }
}
