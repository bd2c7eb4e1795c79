using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Imports;
using SaferCity.Kernel.Pipeline;

namespace SaferCity.AcquisitiveCrime;

/// <summary>The room of acquisitive crime: the police's open data, imported file by file, and the figures over it.</summary>
public static class AcquisitiveCrimeModule
{
    /// <summary>The room's name: its file or schema, and what its facts and permissions begin with.</summary>
    public const string Name = "acquisitive_crime";

    /// <summary>The configuration section of the room: LargestFileMiB, ProblemsKept, SmallestBase, FewestMonthsForLimits.</summary>
    private const string Section = "SaferCity:AcquisitiveCrime";

    public static IServiceCollection Register(IServiceCollection services) => services
        .AddSingleton(provider => Configured<FileLimit>(provider))
        .AddSingleton(provider => Configured<FigureRules>(provider))
        .AddRoom<AcquisitiveCrimeDb>(Name, AcquisitiveCrimePermission.Read, AcquisitiveCrimeHistory.Sentences());

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<ImportGrpcService>();
        routes.MapGrpcService<CrimeFigureGrpcService>();
        routes.MapGrpcService<CrimeGrpcService>();
        routes.MapGrpcService<DueGrpcService>();
    }

    /// <summary>Imports every police file of a folder and of those in it, for a verb of the command line.</summary>
    /// <param name="services">The house, with its storage and clock.</param>
    /// <param name="folder">As it was unpacked from data.police.uk.</param>
    /// <param name="say">Told a line about each file, and of each row that was left out.</param>
    /// <param name="cancellationToken">Stops between rows; the file then being imported leaves nothing.</param>
    /// <returns>How many files were refused.</returns>
    public static Task<int> ImportFolderAsync(IServiceProvider services, string folder, Action<string> say, CancellationToken cancellationToken = default) =>
        new ImportFolder(services, say).AllAsync(folder, cancellationToken);

    private static T Configured<T>(IServiceProvider provider) where T : new() => provider.GetService<IConfiguration>() is { } settings ? settings.GetSection(Section).Get<T>() ?? new() : new();
}
