using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>Opens a closed breach again.</summary>
internal sealed class ReopenModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public ReopenBreachRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.ReopenBreachAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is open again.", Here);
    }
}
