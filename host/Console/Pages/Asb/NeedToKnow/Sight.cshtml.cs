using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.NeedToKnow;

/// <summary>Conflicts and openings of one case.</summary>
internal sealed class SightModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    public GetSightResponse Sight { get; private set; } = new();

    protected override async Task ShowAsync() => Sight = await sight.GetSightAsync(new() { Reference = Id });
}
