using SaferCity.Access.V1;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Callers;

internal static class SigningIn
{
    /// <summary>Signs somebody in and gives the token of the console's calls in the session that has begun.</summary>
    public static async Task<string> SignedInAsync(this TestHost host, string userName, string password)
    {
        var answer = await host.As<SignInService.SignInServiceClient>().SignInAsync(new() { UserName = userName, Password = password });
        return host.TokenOf(Guid.Parse(answer.AccountId), Guid.Parse(answer.SessionId));
    }
}
