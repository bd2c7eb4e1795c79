using SaferCity.Console.Organisations;
using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.OtherAreas;

/// <summary>A practitioner here refers somebody to another area, with grounds.</summary>
internal sealed class ReferModel(OtherAreaService.OtherAreaServiceClient areas, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public ReferOutRequest Form { get; set; } = new() { Sharing = new() { Gateway = SharingWords.Usual } };

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await areas.ReferOutAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is recorded as sent.", "/vawg/other-areas/" + receipt.Id);
    }
}
