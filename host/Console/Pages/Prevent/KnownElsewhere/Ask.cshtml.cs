using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.KnownElsewhere;

/// <summary>Is a person of this case known in another room?</summary>
internal sealed class AskModel(KnownElsewhereService.KnownElsewhereServiceClient elsewhere) : RoomPage
{
    [BindProperty]
    public AskElsewhereRequest Form { get; set; } = new();

    public GetAskedResponse Asked { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Asked = await elsewhere.GetAskedAsync(new() { ReferralId = Id });
        Form.Etag = Asked.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        await elsewhere.AskElsewhereAsync(Form);
        return Done("Asked. If another room knows them and may share, its owner will get in touch.", $"/prevent/referrals/{Id}/elsewhere");
    }
}
