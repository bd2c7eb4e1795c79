using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Disclosures;

/// <summary>The words of a disclosure of which a case was erased: they stay, or are written anew.</summary>
internal sealed class WordsModel(DisclosureService.DisclosureServiceClient disclosures) : RoomPage
{
    public static IReadOnlyList<Option> Answers { get; } = [new("true", "No, nothing of them: the words stay as they are"), new("false", "Yes: I have written them anew below")];

    [BindProperty]
    public LookThroughDisclosureRequest Form { get; set; } = new();

    public Disclosure Disclosure { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Disclosure = (await disclosures.GetDisclosureAsync(new() { DisclosureId = Id })).Disclosure;
        Form.Etag = Disclosure.Etag;
        if (Form.What.Length > 0) return;
        (Form.What, Form.Purpose, Form.Necessity) = (Disclosure.What, Disclosure.Purpose, Disclosure.Necessity);
        (Form.NoConsentReason, Form.WithoutAgreementReason, Form.LookedAtFindings) = (Disclosure.NoConsentReason, Disclosure.WithoutAgreementReason, Disclosure.LookedAtFindings);
        Form.Others.Add(Disclosure.Others);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.DisclosureId = Id;
        var receipt = (await disclosures.LookThroughDisclosureAsync(Form)).Receipt;
        return Done($"You have looked through the words of {receipt.Reference}.", "/data-protection/disclosures/" + Id);
    }
}
