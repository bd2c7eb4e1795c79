using System.CommandLine;

namespace SaferCity.Server.Verbs;

/// <summary>What can be done from the command line instead of serving: <c>dotnet run --project host/Server -- register-partner --help</c>.</summary>
internal static class CommandLine
{
    /// <summary>The verb that the arguments name, or null where the host is to serve.</summary>
    public static Func<Task<int>>? Verb(string[] args)
    {
        var root = new RootCommand("SaferCity: a system of record for a community safety partnership. Without a verb it serves.") { RegisterPartner.Command(), PartnerToken.Command(), ImportPoliceData.Command() };
        if (args is not [var first, ..] || (first is not ("--help" or "-h" or "-?") && root.Subcommands.All(verb => verb.Name != first))) return null;
        return () => root.Parse(args).InvokeAsync();
    }

    /// <summary>The house without its doors, for a verb that works on the data folder itself. A running host may use the folder at the same time.</summary>
    public static async Task<ServiceProvider> HouseAsync(string? data, CancellationToken cancellationToken)
    {
        var services = ServerHost.HouseOf(data is null ? [] : [$"--SaferCity:Data={data}"]).BuildServiceProvider();
        await ServerHost.MigrateAsync(services, cancellationToken);
        return services;
    }
}
