using Microsoft.AspNetCore.Authentication;
using SaferCity.Access.V1;

namespace SaferCity.Console.Pages;

/// <summary>The way out: the session ends, and with it the cookie, wherever else it may be.</summary>
internal sealed class SignOutModel(SessionService.SessionServiceClient sessions) : RoomPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        var session = User.FindFirst(ConsoleApp.SessionClaim)?.Value;
        await HttpContext.SignOutAsync(ConsoleApp.Scheme);
        if (session is not null) await sessions.EndSessionAsync(new() { RequestId = Guid.NewGuid().ToString(), SessionId = session });
        return Done("You have signed out.", "/sign-in");
    }
}
