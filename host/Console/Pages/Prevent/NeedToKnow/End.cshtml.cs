using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.NeedToKnow;

/// <summary>A named person no longer sees the case.</summary>
internal sealed class EndModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public EndNamingRequest Form { get; set; } = new();

    public Opening Opening { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await sight.GetOpeningAsync(new() { OpeningId = Id });
        (Opening, History) = (answer.Opening, answer.History);
        Form.Etag = Opening.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.OpeningId = Id;
        var receipt = (await sight.EndNamingAsync(Form)).Receipt;
        return Done("The case is closed to the person.", "/prevent/openings/" + receipt.Id);
    }
}
