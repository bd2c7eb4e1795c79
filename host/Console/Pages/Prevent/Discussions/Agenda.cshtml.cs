using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Discussions;

/// <summary>Puts a case on the agenda of a Channel panel that has not met.</summary>
internal sealed class AgendaModel(ReferralService.ReferralServiceClient referrals, PanelService.PanelServiceClient panels) : CasePage(referrals)
{
    [BindProperty]
    public PutOnAgendaRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Panels { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
        Panels = [.. (await panels.ListPanelsAsync(new())).Panels.Where(panel => panel.State is MeetingState.Scheduled)
            .OrderBy(panel => panel.Date, StringComparer.Ordinal)
            .Select(panel => new Option(panel.Id, $"{Say.Day(panel.Date)}, {Words.For(panel.Kind).ToLowerInvariant()}"))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.PutOnAgendaAsync(Form);
        return Done($"{answer.Receipt.Reference} is on the agenda.", Href);
    }
}
