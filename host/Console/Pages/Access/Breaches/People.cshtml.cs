using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>How many people are affected, where the trail cannot tell.</summary>
internal sealed class PeopleModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public CountPeopleRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        var receipt = (await Breaches.CountPeopleAsync(Form)).Receipt;
        return Done($"{receipt.Reference}: the people are counted.", Here);
    }
}
