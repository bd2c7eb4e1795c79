using SaferCity.Common.V1;
using SaferCity.Console.Organisations;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Panels;

/// <summary>An ordinary panel, or an emergency one that cannot wait for it.</summary>
internal sealed class ScheduleModel(PanelService.PanelServiceClient panels, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public SchedulePanelRequest Form { get; set; } = new() { Kind = MeetingKind.Ordinary };

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await panels.SchedulePanelAsync(Form)).Receipt;
        return Done($"The panel of {Say.Day(Form.Date)} is scheduled.", "/prevent/panels/" + receipt.Id);
    }
}
