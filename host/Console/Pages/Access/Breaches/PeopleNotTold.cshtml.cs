using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>The decision not to tell the people, with the ground.</summary>
internal sealed class PeopleNotToldModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public DecidePeopleNotToldRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.DecidePeopleNotToldAsync(Form)).Receipt;
        return Done($"{receipt.Reference}: it is decided not to tell the people.", Here);
    }
}
