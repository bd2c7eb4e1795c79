using SaferCity.Access;
using SaferCity.Access.Contracts;

namespace SaferCity.Server.Callers;

/// <summary>Who is let in before anybody is there to let them in: the console, the story of a demonstration, and the first two administrators.</summary>
internal sealed partial class FirstCallers(IServiceProvider services, DataFolder folder, Demonstration demonstration, ILogger<FirstCallers> log)
{
    private SigningKey? console;

    /// <summary>The console's key, once the host has started.</summary>
    public SigningKey Console => console ?? throw new InvalidOperationException("The host has not started.");

    /// <summary>The first administrators' links, once they are logged; completed for a demonstration, whose people have passwords.</summary>
    public Task Inviting { get; private set; } = Task.CompletedTask;

    public async Task LetInAsync(CancellationToken cancellationToken) => console = await AccessModule.ConsoleKeyAsync(services, folder.Path, cancellationToken);

    /// <summary>Begins to invite, in the background: nobody waits for the links before the host answers.</summary>
    public void Begin(CancellationToken stopping)
    {
        if (demonstration.Clock is null) Inviting = Task.Run(() => InviteAsync(stopping), stopping);
    }

    private async Task InviteAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var link in await AccessModule.FirstLinksAsync(services, stopping)) Invited(log, link.UserName, link.Token);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            NotInvited(log, error.GetType().Name);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Administrator {UserName} sets a password, once, at /redeem/{Token}")]
    private static partial void Invited(ILogger log, string userName, string token);

    [LoggerMessage(Level = LogLevel.Error, Message = "The first administrators could not be invited ({Error}). Start again to try once more.")]
    private static partial void NotInvited(ILogger log, string error);
}
