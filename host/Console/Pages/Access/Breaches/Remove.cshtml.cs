using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>A record is not affected after all.</summary>
internal sealed class RemoveModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    [BindProperty]
    public UnmarkAffectedRequest Form { get; set; } = new();

    /// <summary>The id of the record.</summary>
    [BindProperty(SupportsGet = true)]
    public string Record { get; set; } = "";

    protected override async Task ShowAsync() => Form.Etag = await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        (Form.BreachId, Form.RecordId) = (Id, Record);
        var receipt = (await Breaches.UnmarkAffectedAsync(Form)).Receipt;
        return Done($"{receipt.Reference}: the record is no longer marked as affected.", Here);
    }
}
