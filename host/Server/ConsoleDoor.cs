using SaferCity.Console;
using SaferCity.Server.Callers;
using SaferCity.Story;

namespace SaferCity.Server;

/// <summary>What this host tells the console that runs in it: its channel is the socket in the data folder.</summary>
internal static class ConsoleDoor
{
    public static void Register(IServiceCollection services) => ConsoleApp.Register(services, provider =>
    {
        var channel = ConsoleApp.Unix(provider.GetRequiredService<DataFolder>().Socket);
        var tokens = new ConsoleTokens(provider.GetRequiredService<FirstCallers>().Console);
        var demonstration = provider.GetRequiredService<Demonstration>();
        return new ConsoleSettings
        {
            Channel = channel,
            TokenFor = tokens.For,
            SignIn = new ConsoleSignIn(channel, tokens).CheckAsync,
            DemonstrationDay = demonstration.Clock?.Day,
            DemonstrationAccounts = demonstration.Clock is null ? [] : [.. StoryCity.People.Select(person => new DemonstrationAccount(person.UserName, StoryCity.Password, person.Role))],
        };
    });
}
