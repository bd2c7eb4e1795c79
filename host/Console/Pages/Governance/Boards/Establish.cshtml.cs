using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>A board of the partnership, or one of others to which ours reports.</summary>
internal sealed class EstablishModel(BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public EstablishBoardRequest Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await boards.EstablishBoardAsync(Form)).Receipt;
        return Done("The board is established. Add its members, and to whom it reports.", "/governance/boards/" + receipt.Id);
    }
}
