using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Organisations;

/// <summary>The organisation has another name; the one before is kept.</summary>
internal sealed class RenameModel(OrganisationService.OrganisationServiceClient organisations) : RoomPage
{
    [BindProperty]
    public RenameOrganisationRequest Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Organisation = (await organisations.GetOrganisationAsync(new() { OrganisationId = Id })).Organisation;
        Form.Etag = Organisation.Etag;
        if (HttpMethods.IsGet(Request.Method)) (Form.Name, Form.ShortName) = (Organisation.Name, Organisation.ShortName);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.OrganisationId = Id;
        await organisations.RenameOrganisationAsync(Form);
        return Done("The organisation has its new name.", "/governance/organisations/" + Id);
    }
}
