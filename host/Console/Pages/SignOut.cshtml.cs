using Microsoft.AspNetCore.Authentication;

namespace SaferCity.Console.Pages;

/// <summary>The way out.</summary>
internal sealed class SignOutModel : RoomPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(ConsoleApp.Scheme);
        return Done("You have signed out.", "/sign-in");
    }
}
