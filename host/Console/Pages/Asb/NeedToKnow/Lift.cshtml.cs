using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.NeedToKnow;

/// <summary>Asks a second person to lift a lock.</summary>
internal sealed class LiftModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public RequestLiftingRequest Form { get; set; } = new();

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
        var receipt = (await sight.RequestLiftingAsync(Form)).Receipt;
        return Done("A second person is asked.", "/asb/conflicts/" + receipt.Id);
    }
}
