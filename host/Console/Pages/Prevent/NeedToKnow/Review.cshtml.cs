using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.NeedToKnow;

/// <summary>Another person closes the review of a break-glass.</summary>
internal sealed class ReviewModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public ReviewOpeningRequest Form { get; set; } = new();

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
        var receipt = (await sight.ReviewOpeningAsync(Form)).Receipt;
        return Done("The review is closed.", "/prevent/openings/" + receipt.Id);
    }
}
