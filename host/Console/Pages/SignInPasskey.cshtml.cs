using SaferCity.Access.V1;
using SaferCity.Console.Pieces;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console.Pages;

/// <summary>Signing in by a passkey, which stands for password and code. It is sent from the pages to sign in, and seen only where it was refused.</summary>
internal sealed class SignInPasskeyModel(SignInService.SignInServiceClient service) : RoomPage
{
    [BindProperty]
    public SignInByPasskeyRequest Passkey { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    /// <summary>For the script: what the device is to sign.</summary>
    public async Task<IActionResult> OnPostBeginAsync()
    {
        var asked = await service.BeginSignInByPasskeyAsync(new() { Origin = PasskeyForm.OriginOf(Request) });
        return new JsonResult(new { asked.Options, asked.Challenge });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        (Passkey.Origin, Passkey.Address, Passkey.Browser) = (PasskeyForm.OriginOf(Request), HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", BrowserName.Of(Request));
        await SignedIn.AsAsync(HttpContext, await service.SignInByPasskeyAsync(Passkey));
        return LocalRedirect(Url.IsLocalUrl(Then) ? Then : "/");
    }
}
