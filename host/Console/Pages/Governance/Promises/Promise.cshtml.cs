using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Promises;

/// <summary>One promise; it is answered here.</summary>
internal sealed class PromiseModel(PromiseService.PromiseServiceClient promises, BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public AnswerPromiseRequest Form { get; set; } = new();

    public Promise Promise { get; private set; } = new();

    /// <summary>The board that it was made to.</summary>
    public string Board { get; private set; } = "";

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await promises.GetPromiseAsync(new() { PromiseId = Id });
        (Promise, History) = (answer.Promise, answer.History);
        Board = (await boards.GetBoardAsync(new() { BoardId = Promise.BoardId })).Board.Name;
        Form.Etag = Promise.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PromiseId = Id;
        await promises.AnswerPromiseAsync(Form);
        return Done("The answer is recorded.", "/governance/promises/" + Id);
    }
}
