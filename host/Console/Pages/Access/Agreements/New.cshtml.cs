using SaferCity.Access.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Access.Agreements;

/// <summary>An agreement that has been signed.</summary>
internal sealed class NewModel(AgreementService.AgreementServiceClient agreements, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public RecordAgreementRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await agreements.RecordAgreementAsync(Form)).Receipt;
        return Done("The agreement is recorded.", "/data-protection/agreements/" + receipt.Id);
    }
}
