using SaferCity.Access.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Access.Disclosures;

/// <summary>Records a share of personal data. Where no agreement covers it the page says so and asks why it went nevertheless.</summary>
internal sealed class ShareModel(DisclosureService.DisclosureServiceClient disclosures, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public RecordDisclosureRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public bool NotCovered => RefusedWith is "access.no_agreement" or "access.not_without_agreement" || Form.WithoutAgreementReason.Length > 0;

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await disclosures.RecordDisclosureAsync(Form);
        return Done(answer.LookDue.Length > 0 ? $"{answer.Receipt.Reference} is recorded. A second person looks at it by {Say.Day(answer.LookDue)}." : $"{answer.Receipt.Reference} is recorded.", "/data-protection");
    }
}
