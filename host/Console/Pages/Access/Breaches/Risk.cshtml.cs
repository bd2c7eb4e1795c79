using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>The risk to the rights and freedoms of people.</summary>
internal sealed class RiskModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public AssessRiskRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.AssessRiskAsync(Form)).Receipt;
        return Done($"{receipt.Reference}: the risk is assessed.", Here);
    }
}
