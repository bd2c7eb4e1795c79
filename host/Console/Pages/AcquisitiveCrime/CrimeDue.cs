using Microsoft.Extensions.DependencyInjection;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>What waits for whoever imports.</summary>
internal static class CrimeDue
{
    private static readonly Dictionary<string, (string, string)> Opens = new()
    {
        ["import"] = ("/crime/imports/new", "Import files"),
        ["file_import"] = ("/crime/imports/", "Open the import"),
    };

    public static async Task<IEnumerable<DueLine>> ListAsync(IServiceProvider services) =>
        DueLine.Of((await services.GetRequiredService<DueService.DueServiceClient>().ListDueAsync(new())).Items, Opens);
}
