using System.Security.Claims;
using Grpc.Core;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.V1;

namespace SaferCity.Console.SigningIn;

/// <summary>Gives the browser the cookie of the person whom the service has let in.</summary>
internal static class SignedIn
{
    public static Task AsAsync(HttpContext context, SignInResponse person) =>
        AsAsync(context, person.AccountId, person.DisplayName, person.Permissions, [new(ConsoleApp.SessionClaim, person.SessionId), .. person.MustEnrol ? [new Claim(ConsoleApp.EnrolClaim, "")] : Array.Empty<Claim>()]);

    public static Task AsAsync(HttpContext context, SignInByProviderResponse person) =>
        AsAsync(context, person.AccountId, person.DisplayName, person.Permissions, [new(ConsoleApp.SessionClaim, person.SessionId), .. person.MustEnrol ? [new Claim(ConsoleApp.EnrolClaim, "")] : Array.Empty<Claim>()]);

    public static Task AsAsync(HttpContext context, SignInByPasskeyResponse person) => AsAsync(context, person.AccountId, person.DisplayName, person.Permissions, [new(ConsoleApp.SessionClaim, person.SessionId)]);

    public static Task AsAsync(HttpContext context, FinishSignInResponse person) => AsAsync(context, person.AccountId, person.DisplayName, person.Permissions, [new(ConsoleApp.SessionClaim, person.SessionId)]);

    /// <summary>The person has set up the second factor that was missing.</summary>
    public static Task EnrolledAsync(HttpContext context) =>
        context.SignInAsync(ConsoleApp.Scheme, new(new ClaimsIdentity(context.User.Claims.Where(claim => claim.Type != ConsoleApp.EnrolClaim), ConsoleApp.Scheme)));

    private static async Task AsAsync(HttpContext context, string account, string name, IEnumerable<string> permissions, IEnumerable<Claim> more)
    {
        var rooms = permissions.Select(Rooms.KeyOf).Distinct().Select(room => new Claim(ConsoleApp.RoomClaim, room));
        await EndOldAsync(context);
        await context.SignInAsync(ConsoleApp.Scheme, new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account), new(ClaimTypes.Name, name), .. rooms, .. more], ConsoleApp.Scheme)));
    }

    // The browser loses the cookie of the session that it had: nobody can use that one again, so it ends.
    private static async Task EndOldAsync(HttpContext context)
    {
        if (context.User.FindFirst(ConsoleApp.SessionClaim)?.Value is not { } old) return;
        try
        {
            await context.RequestServices.GetRequiredService<SessionService.SessionServiceClient>().EndSessionAsync(new() { RequestId = Guid.NewGuid().ToString(), SessionId = old });
        }
        catch (RpcException gone) when (gone.StatusCode is StatusCode.Unauthenticated or StatusCode.NotFound)
        {
            // it had ended before
        }
    }
}
