using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Files;
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

    private static T Configured<T>(IServiceProvider provider) where T : new() => provider.GetService<IConfiguration>() is { } settings ? settings.GetSection(Section).Get<T>() ?? new() : new();
}
