using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Agreements;

/// <summary>Ends an agreement before its last day.</summary>
internal sealed class EndModel(AgreementService.AgreementServiceClient agreements) : RoomPage
{
    [BindProperty]
    public EndAgreementRequest Form { get; set; } = new();

    public Agreement Agreement { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Agreement = (await agreements.GetAgreementAsync(new() { AgreementId = Id })).Agreement;
        Form.Etag = Agreement.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.AgreementId = Id;
        await agreements.EndAgreementAsync(Form);
        return Done("The agreement ends earlier.", "/data-protection/agreements/" + Id);
    }
}
