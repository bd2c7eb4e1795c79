using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>Who caused the breach, and is not shown it.</summary>
internal sealed class NameCauseModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public NameCauseRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.NameCauseAsync(Form)).Receipt;
        return Done($"{receipt.Reference}: it is kept who caused it.", "/data-protection/breaches"); // one who names themselves does not see it any more
    }
}
