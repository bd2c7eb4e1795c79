using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>The regulator was told: when, under which reference, and why late.</summary>
internal sealed class RegulatorToldModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public RecordRegulatorToldRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.RecordRegulatorToldAsync(Form)).Receipt;
        return Done($"{receipt.Reference}: it is recorded that the regulator was told.", Here);
    }
}
