using System.Security.Claims;
using Grpc.Net.Client;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console;

/// <summary>Signs the short-lived token that names the console and, where somebody is signed in, the person it acts for.</summary>
public delegate string CallToken(ClaimsPrincipal? person);

/// <summary>What the console is told by the host that runs it.</summary>
public sealed record ConsoleSettings
{
    /// <summary>The one channel over which every room is reached.</summary>
    public required GrpcChannel Channel { get; init; }

    /// <summary>Called once for every call that the console makes.</summary>
    public required CallToken TokenFor { get; init; }

    /// <summary>The partnership's provider of identities; null where people sign in with passwords alone.</summary>
    public ProviderSettings? Provider { get; init; }

    /// <summary>The story's day, where the records are invented; null where they are real.</summary>
    public DateOnly? DemonstrationDay { get; init; }

    /// <summary>The invented people whom the sign-in page names. Empty outside a demonstration.</summary>
    public IReadOnlyList<DemonstrationAccount> DemonstrationAccounts { get; init; } = [];
}

/// <summary>An invented person of the story city, with the password that anybody may use.</summary>
public sealed record DemonstrationAccount(string UserName, string Password, string Role);
