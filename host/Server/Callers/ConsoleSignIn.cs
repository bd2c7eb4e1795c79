using System.Security.Claims;
using Grpc.Core;
using Grpc.Net.Client;
using SaferCity.Access.V1;
using SaferCity.Console;

namespace SaferCity.Server.Callers;

/// <summary>Checks a password over the contract, as a console on a machine of its own does.</summary>
internal sealed class ConsoleSignIn(GrpcChannel channel, ConsoleTokens tokens)
{
    private readonly SignInService.SignInServiceClient service = new(channel);

    /// <returns>The person, or null where the service says no.</returns>
    public async Task<ClaimsPrincipal?> CheckAsync(string userName, string password, CancellationToken cancellationToken)
    {
        try
        {
            var headers = new Metadata { { "authorization", "Bearer " + tokens.For(null) } };
            var account = await service.SignInAsync(new() { UserName = userName, Password = password }, headers, cancellationToken: cancellationToken);
            var rooms = account.Permissions.Select(permission => permission.Split('.')[0]).Distinct().Select(room => new Claim(ConsoleApp.RoomClaim, room));
            return new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.AccountId), new(ClaimTypes.Name, account.DisplayName), .. rooms], "password"));
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.FailedPrecondition or StatusCode.InvalidArgument)
        {
            return null;
        }
    }
}
