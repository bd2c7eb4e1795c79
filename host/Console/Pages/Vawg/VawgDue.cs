using Microsoft.Extensions.DependencyInjection;
using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg;

/// <summary>What waits for the MARAC's people.</summary>
internal static class VawgDue
{
    private static readonly Dictionary<string, (string, string)> Opens = new()
    {
        ["referral"] = ("/vawg/referrals/", "Open the referral"),
        ["meeting"] = ("/vawg/meetings/", "Open the conference"),
        ["conflict"] = ("/vawg/conflicts/", "Open the question"),
        ["opening"] = ("/vawg/openings/", "Open the review"),
        ["erasure"] = ("/vawg/erasures/", "Open the request"),
        ["pointer"] = ("/vawg/pointers/", "Open the question"),
        ["sent_case"] = ("/vawg/other-areas/", "Open the case"),
    };

    public static async Task<IEnumerable<DueLine>> ListAsync(IServiceProvider services) =>
        DueLine.Of((await services.GetRequiredService<DueService.DueServiceClient>().ListDueAsync(new())).Items, Opens);
}
