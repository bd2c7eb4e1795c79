using SaferCity.Console.Pages.Governance.Boards;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Promises;

/// <summary>"A further update will be provided at the next meeting": so that somebody remembers.</summary>
internal sealed class MakeModel(PromiseService.PromiseServiceClient promises, BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public MakePromiseRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Boards { get; private set; } = [];

    protected override async Task ShowAsync() => Boards = await boards.OptionsAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await promises.MakePromiseAsync(Form)).Receipt;
        return Done("The promise is recorded.", "/governance/promises/" + receipt.Id);
    }
}
