using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Panels;

/// <summary>The panel will not meet, and no case is left on its agenda.</summary>
internal sealed class CancelModel(PanelService.PanelServiceClient panels) : RoomPage
{
    [BindProperty]
    public CancelPanelRequest Form { get; set; } = new();

    public Meeting Panel { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Panel = (await panels.GetPanelAsync(new() { PanelId = Id })).Panel;
        Form.Etag = Panel.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PanelId = Id;
        await panels.CancelPanelAsync(Form);
        return Done("The panel is cancelled.", "/prevent/panels/" + Id);
    }
}
