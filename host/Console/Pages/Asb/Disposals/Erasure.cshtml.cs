using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Disposals;

/// <summary>Until when a case is kept, and what was asked for.</summary>
internal sealed class ErasureModel(ErasureService.ErasureServiceClient erasures) : RoomPage
{
    public Common.V1.Erasure Erasure { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await erasures.GetErasureAsync(new() { ReferralId = Id });
        (Erasure, History) = (answer.Erasure, answer.History);
    }
}
