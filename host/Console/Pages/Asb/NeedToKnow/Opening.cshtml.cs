using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.NeedToKnow;

/// <summary>One person’s leave to see one case, and what was said about it.</summary>
internal sealed class OpeningModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    public Common.V1.Opening Opening { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await sight.GetOpeningAsync(new() { OpeningId = Id });
        (Opening, History) = (answer.Opening, answer.History);
    }
}
