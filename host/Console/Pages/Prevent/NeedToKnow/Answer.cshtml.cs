using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.NeedToKnow;

/// <summary>A match that the product noticed is a conflict, or none.</summary>
internal sealed class AnswerModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public AnswerConflictRequest Form { get; set; } = new();

    public Conflict Conflict { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await sight.GetConflictAsync(new() { ConflictId = Id });
        (Conflict, History) = (answer.Conflict, answer.History);
        Form.Etag = Conflict.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ConflictId = Id;
        var receipt = (await sight.AnswerConflictAsync(Form)).Receipt;
        return Done("The question is answered.", "/prevent/conflicts/" + receipt.Id);
    }
}
