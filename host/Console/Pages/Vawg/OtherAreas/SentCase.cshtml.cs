using SaferCity.Common.V1;
using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.OtherAreas;

/// <summary>One case that another area's MARAC was told of.</summary>
internal sealed class SentCaseModel(OtherAreaService.OtherAreaServiceClient areas) : RoomPage
{
    public SentCase SentCase { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await areas.GetSentCaseAsync(new() { SentCaseId = Id });
        (SentCase, History) = (answer.SentCase, answer.History);
    }
}
