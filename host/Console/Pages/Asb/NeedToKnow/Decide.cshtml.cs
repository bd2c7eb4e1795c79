using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.NeedToKnow;

/// <summary>The second person lifts a lock, or leaves it.</summary>
internal sealed class DecideModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public DecideLiftingRequest Form { get; set; } = new();

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
        var receipt = (await sight.DecideLiftingAsync(Form)).Receipt;
        return Done("It is decided.", "/asb/conflicts/" + receipt.Id);
    }
}
