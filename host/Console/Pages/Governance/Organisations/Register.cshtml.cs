using SaferCity.Console.Organisations;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Organisations;

/// <summary>An organisation that records may name from then on.</summary>
internal sealed class RegisterModel(OrganisationService.OrganisationServiceClient organisations, OrganisationList list) : RoomPage
{
    [BindProperty]
    public RegisterOrganisationRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await list.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await organisations.RegisterOrganisationAsync(Form)).Receipt;
        return Done("The organisation is on the register.", "/governance/organisations/" + receipt.Id);
    }
}
