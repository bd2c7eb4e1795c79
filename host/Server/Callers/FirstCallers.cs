using SaferCity.Access;
using SaferCity.Access.Contracts;

namespace SaferCity.Server.Callers;

/// <summary>Who is let in before anybody is there to let them in: the console, the story of a demonstration, and the first two administrators.</summary>
internal sealed partial class FirstCallers(IServiceProvider services, DataFolder folder, Demonstration demonstration, ILogger<FirstCallers> log)
{
    private SigningKey? console;

    /// <summary>The console's key, once the host has started.</summary>
    public SigningKey Console => console ?? throw new InvalidOperationException("The host has not started.");

    public async Task LetInAsync(CancellationToken cancellationToken)
    {
        console = await AccessModule.ConsoleKeyAsync(services, folder.Path, cancellationToken);
        if (demonstration.Clock is not null) return;
        foreach (var link in await AccessModule.FirstLinksAsync(services, cancellationToken)) Invited(log, link.UserName, link.Token);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Administrator {UserName} sets a password, once, at /redeem/{Token}")]
    private static partial void Invited(ILogger log, string userName, string token);
}
