using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Panels;

/// <summary>Takes the encrypted pack of a panel away, with the reason for it.</summary>
internal sealed class PackModel(PanelService.PanelServiceClient meetings) : RoomPage
{
    [BindProperty]
    public ExportPanelPackRequest Form { get; set; } = new();

    public Meeting Panel { get; private set; } = new();

    protected override async Task ShowAsync() => Panel = (await meetings.GetPanelAsync(new() { PanelId = Id })).Panel;

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PanelId = Id;
        var answer = await meetings.ExportPanelPackAsync(Form);
        return File(answer.Pack.ToByteArray(), "application/octet-stream", "meeting.pack");
    }
}
