using SaferCity.Access.V1;
using SaferCity.Console.Pieces;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console.Pages.MyAccount;

/// <summary>Where a person adds a passkey: their device makes it, and the service keeps the half that checks it.</summary>
internal sealed class AddPasskeyModel(PasskeyService.PasskeyServiceClient passkeys, AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public AddPasskeyRequest Form { get; set; } = new();

    public string Options { get; private set; } = "";

    public string Token { get; private set; } = "";

    /// <summary>Given with the first passkey of somebody who has no app.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Who has none comes in by the provider of identities.</summary>
    public bool HasPassword { get; private set; }

    public bool Must => User.HasClaim(claim => claim.Type == ConsoleApp.EnrolClaim);

    protected override async Task ShowAsync()
    {
        if (HttpMethods.IsGet(Request.Method)) Form.Name = BrowserName.Of(Request);
        var asked = await passkeys.BeginAddPasskeyAsync(new() { Origin = PasskeyForm.OriginOf(Request) });
        (Options, Token) = (asked.Options, asked.Challenge);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Origin = PasskeyForm.OriginOf(Request);
        RecoveryCodes = (await passkeys.AddPasskeyAsync(Form)).RecoveryCodes;
        await SignedIn.EnrolledAsync(HttpContext);
        if (RecoveryCodes.Count > 0)
        {
            HasPassword = (await accounts.GetMyAccountAsync(new())).HasPassword;
            return Page();
        }
        return Done("The passkey is added. It signs you in from now on.", "/account");
    }
}
