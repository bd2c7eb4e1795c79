using SaferCity.Common.V1;
using SaferCity.Console.Organisations;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Panels;

/// <summary>The panel took place: who came, for whom, who left and returned, and who chaired.</summary>
internal sealed class HoldModel(PanelService.PanelServiceClient panels, OrganisationList organisations) : RoomPage
{
    private const int SpareLines = 6;

    [BindProperty]
    public HoldPanelRequest Form { get; set; } = new();

    public Meeting Panel { get; private set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Panel = (await panels.GetPanelAsync(new() { PanelId = Id })).Panel;
        Organisations = await organisations.ReadAsync();
        Form.Etag = Panel.Etag;
        if (Form.Attendances.Count is 0) Form.Attendances.AddRange(Panel.RequiredOrganisationIds.Select(id => new Attendance { OrganisationId = id }));
        Form.Attendances.AddRange(Enumerable.Range(0, SpareLines).Select(_ => new Attendance()));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PanelId = Id;
        await panels.HoldPanelAsync(Form);
        return Done("The panel is recorded as held. Record now what it decided for each case.", "/prevent/panels/" + Id);
    }
}
