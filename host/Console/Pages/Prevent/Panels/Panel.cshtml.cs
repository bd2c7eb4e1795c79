using SaferCity.Console.Organisations;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Panels;

/// <summary>One Channel panel: its agenda, who chaired and who came.</summary>
internal sealed class PanelModel(PanelService.PanelServiceClient panels, ReferralService.ReferralServiceClient referrals, OrganisationList organisations) : RoomPage
{
    public GetPanelResponse Answer { get; private set; } = new();

    public ListReferralsResponse Agenda { get; private set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Answer = await panels.GetPanelAsync(new() { PanelId = Id });
        Agenda = await referrals.ListReferralsAsync(new() { PanelId = Id, PageToken = PageToken });
        Organisations = await organisations.ReadAsync();
    }
}
