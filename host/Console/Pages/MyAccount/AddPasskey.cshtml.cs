using SaferCity.Access.V1;
using SaferCity.Console.Pieces;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console.Pages.MyAccount;

/// <summary>Where a person adds a passkey: their device makes it, and the service keeps the half that checks it.</summary>
internal sealed class AddPasskeyModel(PasskeyService.PasskeyServiceClient passkeys) : RoomPage
{
    [BindProperty]
    public AddPasskeyRequest Form { get; set; } = new();

    public string Options { get; private set; } = "";

    public string Token { get; private set; } = "";

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
        await passkeys.AddPasskeyAsync(Form);
        await SignedIn.EnrolledAsync(HttpContext);
        return Done("The passkey is added. It signs you in from now on.", "/account");
    }
}
