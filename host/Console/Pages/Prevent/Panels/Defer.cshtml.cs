using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Panels;

/// <summary>The panel meets on another day. The first day is kept.</summary>
internal sealed class DeferModel(PanelService.PanelServiceClient panels) : RoomPage
{
    [BindProperty]
    public DeferPanelRequest Form { get; set; } = new();

    public Meeting Panel { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Panel = (await panels.GetPanelAsync(new() { PanelId = Id })).Panel;
        Form.Etag = Panel.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PanelId = Id;
        await panels.DeferPanelAsync(Form);
        return Done($"The panel is deferred to {Say.Day(Form.Date)}.", "/prevent/panels/" + Id);
    }
}
