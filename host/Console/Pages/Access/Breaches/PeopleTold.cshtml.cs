using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>The people were told: when and how.</summary>
internal sealed class PeopleToldModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public RecordPeopleToldRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.RecordPeopleToldAsync(Form)).Receipt;
        return Done($"{receipt.Reference}: it is recorded that the people were told.", Here);
    }
}
