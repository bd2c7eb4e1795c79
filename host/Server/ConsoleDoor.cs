using Microsoft.AspNetCore.DataProtection;
using SaferCity.Console;
using SaferCity.Server.Callers;
using SaferCity.Story;

namespace SaferCity.Server;

/// <summary>What this host tells the console that runs in it: its channel is the socket in the data folder.</summary>
internal static class ConsoleDoor
{
    public static void Register(IServiceCollection services, DataFolder folder)
    {
        // The keys of sign-in cookies: in the data folder, so that a restart signs nobody out.
        services.AddDataProtection().SetApplicationName("SaferCity").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder.Path, "keys")));
        ConsoleApp.Register(services, Settings);
    }

    private static ConsoleSettings Settings(IServiceProvider provider)
    {
        var channel = ConsoleApp.Unix(provider.GetRequiredService<DataFolder>().Socket);
        var tokens = new ConsoleTokens(provider.GetRequiredService<FirstCallers>().Console);
        var demonstration = provider.GetRequiredService<Demonstration>();
        return new ConsoleSettings
        {
            Channel = channel,
            TokenFor = tokens.For,
            Provider = provider.GetRequiredService<ServerSettings>().Provider,
            DemonstrationDay = demonstration.Clock is null ? null : StoryCity.Day, // whatever day the telling has come to when the first page is shown
            DemonstrationAccounts = demonstration.Clock is null ? [] : [.. StoryCity.People.Select(person => new DemonstrationAccount(person.UserName, StoryCity.Password, person.Role))],
        };
    }
}
