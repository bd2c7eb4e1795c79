using SaferCity.Access.V1;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console.Pages;

/// <summary>The second step of signing in. Nobody is signed in before it.</summary>
internal sealed class SignInCodeModel(SignInService.SignInServiceClient service) : RoomPage
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), "Enter the code that your app shows, or a recovery code");
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity);
        }

        var answer = await service.FinishSignInAsync(new() { SecondStep = TempData.Peek(SignInModel.SecondStep) as string ?? "", Code = Code.Trim(), Browser = BrowserName.Of(Request) });
        TempData.Remove(SignInModel.SecondStep);
        await SignedIn.AsAsync(HttpContext, answer);
        return LocalRedirect(Url.IsLocalUrl(Then) ? Then : "/");
    }
}
