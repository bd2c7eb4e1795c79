using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Disclosures;

/// <summary>The second person for what went at once.</summary>
internal sealed class LookModel(DisclosureService.DisclosureServiceClient disclosures) : RoomPage
{
    [BindProperty]
    public LookAtDisclosureRequest Form { get; set; } = new();

    public Disclosure Disclosure { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Disclosure = (await disclosures.GetDisclosureAsync(new() { DisclosureId = Id })).Disclosure;
        Form.Etag = Disclosure.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.DisclosureId = Id;
        var receipt = (await disclosures.LookAtDisclosureAsync(Form)).Receipt;
        return Done($"You have looked at {receipt.Reference}.", "/data-protection/disclosures/" + Id);
    }
}
