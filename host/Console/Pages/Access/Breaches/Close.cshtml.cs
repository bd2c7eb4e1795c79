using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>Closes a breach with what was learnt.</summary>
internal sealed class CloseModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public CloseBreachRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.CloseBreachAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is closed.", Here);
    }
}
