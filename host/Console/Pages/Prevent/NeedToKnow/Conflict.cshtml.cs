using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.NeedToKnow;

/// <summary>One person’s conflict of interest in one case, and what was said about it.</summary>
internal sealed class ConflictModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    public Common.V1.Conflict Conflict { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await sight.GetConflictAsync(new() { ConflictId = Id });
        (Conflict, History) = (answer.Conflict, answer.History);
    }
}
