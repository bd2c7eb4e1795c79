using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>The decision not to tell the regulator, with the reason.</summary>
internal sealed class RegulatorNotToldModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public DecideRegulatorNotToldRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.DecideRegulatorNotToldAsync(Form)).Receipt;
        return Done($"{receipt.Reference}: it is decided not to tell the regulator.", Here);
    }
}
