using Microsoft.Extensions.DependencyInjection;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent;

/// <summary>What waits for the Prevent team.</summary>
internal static class PreventDue
{
    private static readonly Dictionary<string, (string, string)> Opens = new()
    {
        ["referral"] = ("/prevent/referrals/", "Open the case"),
        ["panel"] = ("/prevent/panels/", "Open the panel"),
        ["conflict"] = ("/prevent/conflicts/", "Open the question"),
        ["opening"] = ("/prevent/openings/", "Open the review"),
        ["erasure"] = ("/prevent/erasures/", "Open the request"),
        ["pointer"] = ("/prevent/pointers/", "Open the question"),
    };

    public static async Task<IEnumerable<DueLine>> ListAsync(IServiceProvider services) =>
        DueLine.Of((await services.GetRequiredService<DueService.DueServiceClient>().ListDueAsync(new())).Items, Opens);
}
