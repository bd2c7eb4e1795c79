using System.CommandLine;
using System.Data.Common;
using System.Security.Cryptography;
using FluentValidation;
using SaferCity.Kernel.Refusals;

namespace SaferCity.Server.Verbs;

/// <summary>What can be done from the command line instead of serving: <c>dotnet run --project host/Server -- register-partner --help</c>.</summary>
internal static class CommandLine
{
    /// <summary>The verb that the arguments name, or null where the host is to serve.</summary>
    public static Func<Task<int>>? Verb(string[] args)
    {
        var root = new RootCommand("SaferCity: a system of record for a community safety partnership. Without a verb it serves.")
        {
            RegisterPartner.Command(), InviteAdministrator.Command(), PartnerToken.Command(), ImportPoliceData.Command(), CheckpointJournal.Command(), VerifyJournal.Command(), ExportJournal.Command(),
            Backup.Command(), Restore.Command(), OpenPack.Command(), Doctor.Command(),
        };
        if (args is not [var first, ..] || (first is not ("--help" or "-h" or "-?") && root.Subcommands.All(verb => verb.Name != first))) return null;
        return () => RunAsync(root.Parse(args));
    }

    /// <summary>How a shell starts this program again, from whatever folder: what a verb prints can be typed as it stands.</summary>
    public static string Program => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) != "dotnet" ? Quoted(path) : "dotnet " + Quoted(typeof(CommandLine).Assembly.Location);

    /// <summary>One word of a shell's line.</summary>
    public static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>The house without its doors, its databases up to date, for a verb that works on the data folder itself. A running host may use the folder at the same time.</summary>
    /// <inheritdoc cref="House"/>
    public static async Task<ServiceProvider> HouseAsync(string? data, CancellationToken cancellationToken)
    {
        var services = House(data);
        await ServerHost.MigrateAsync(services, cancellationToken);
        return services;
    }

    /// <summary>The same with the databases as they are, for a verb that only reads.</summary>
    /// <exception cref="InvalidOperationException">Nobody has started in that folder: a verb that filled it would keep the story city, or the first administrators, out.</exception>
    public static ServiceProvider House(string? data)
    {
        var (args, settings) = (Args(data), SettingsOf(Args(data)));
        if (settings.Storage == "sqlite" && (!Directory.Exists(settings.Data) || !Directory.EnumerateFiles(settings.Data, "*.db").Any()))
            throw new InvalidOperationException($"There are no records in {Path.GetFullPath(settings.Data)} yet. Start SaferCity there first, or name its folder with --data.");
        return ServerHost.HouseOf(args).BuildServiceProvider();
    }

    /// <summary>The data folder that a verb works on: the one that was typed, or that the configuration names.</summary>
    public static string FolderOf(string? data) => Path.GetFullPath(SettingsOf(Args(data)).Data);

    /// <summary>What a host started with these arguments here would be told.</summary>
    public static ServerSettings SettingsOf(string[] args) => ServerSettings.Of(Host.CreateApplicationBuilder(args).Configuration);

    private static string[] Args(string? data) => data is null ? [] : [$"--SaferCity:Data={data}"];

    // What somebody can mend is said in a sentence, without where in the program it was found.
    private static async Task<int> RunAsync(ParseResult typed)
    {
        try
        {
            return await typed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (ValidationException form)
        {
            foreach (var problem in form.Errors) await System.Console.Error.WriteLineAsync($"{problem.PropertyName}: {problem.ErrorMessage}");
        }
        catch (RefusedException refused)
        {
            await System.Console.Error.WriteLineAsync($"{refused.Refusal.Sentence} {refused.Refusal.Remedy}");
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or UnauthorizedAccessException or ArgumentException or CryptographicException or DbException)
        {
            await System.Console.Error.WriteLineAsync(error.Message);
        }
        return 1;
    }
}
