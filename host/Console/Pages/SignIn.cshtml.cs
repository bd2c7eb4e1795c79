using Microsoft.AspNetCore.Authentication;

namespace SaferCity.Console.Pages;

/// <summary>The way in. It says the same whatever was wrong, so that nobody learns which user names exist.</summary>
internal sealed class SignInModel(ConsoleSettings settings) : RoomPage
{
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

        if (await settings.SignIn(UserName!.Trim(), Password!, HttpContext.RequestAborted) is not { } person)
        {
            ModelState.AddModelError(nameof(UserName), "The user name or password is wrong, or the account is locked. After five wrong passwords wait a quarter of an hour.");
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity);
        }

        await HttpContext.SignInAsync(ConsoleApp.Scheme, person);
        return LocalRedirect(Url.IsLocalUrl(Then) ? Then : "/");
    }
}
