using SaferCity.Console.Organisations;
using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.OtherAreas;

/// <summary>MARAC to MARAC: an incident here between people who both live elsewhere.</summary>
internal sealed class NotifyModel(OtherAreaService.OtherAreaServiceClient areas, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public NotifyHomeMaracRequest Form { get; set; } = new() { Sharing = new() { Gateway = SharingWords.Usual } };

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await areas.NotifyHomeMaracAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is recorded as sent.", "/vawg/other-areas/" + receipt.Id);
    }
}
