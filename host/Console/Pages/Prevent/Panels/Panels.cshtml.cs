using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Panels;

/// <summary>The panels, latest first.</summary>
internal sealed class PanelsModel(PanelService.PanelServiceClient panels) : RoomPage
{
    public ListPanelsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await panels.ListPanelsAsync(new() { PageToken = PageToken });
}
