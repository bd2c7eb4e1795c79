using SaferCity.Access.V1;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console.Pages;

/// <summary>The way in. It says the same whatever was wrong, so that nobody learns which user names exist.</summary>
internal sealed class SignInModel(SignInService.SignInServiceClient service) : RoomPage
{
    /// <summary>Under which what the second step takes goes from this page to the next: in a cookie that only the console can read.</summary>
    public const string SecondStep = "SecondStep";

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(UserName)) ModelState.AddModelError(nameof(UserName), "Enter your user name");
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), "Enter your password");
        if (!ModelState.IsValid) return await AgainAsync(StatusCodes.Status422UnprocessableEntity);

        var answer = await service.SignInAsync(new() { UserName = UserName!.Trim(), Password = Password!, Address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", Browser = BrowserName.Of(Request) });
        if (answer.SecondStep.Length > 0)
        {
            TempData[SecondStep] = answer.SecondStep;
            return LocalRedirect("/sign-in/code" + (Then is null ? "" : QueryString.Create("then", Then)));
        }

        await SignedIn.AsAsync(HttpContext, answer);
        return LocalRedirect(Url.IsLocalUrl(Then) ? Then : "/");
    }
}
