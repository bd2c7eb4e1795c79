using Microsoft.Extensions.DependencyInjection;
using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb;

/// <summary>What waits for the room's people.</summary>
internal static class AsbDue
{
    private static readonly Dictionary<string, (string, string)> Opens = new()
    {
        ["referral"] = ("/asb/referrals/", "Open the referral"),
        ["meeting"] = ("/asb/meetings/", "Open the meeting"),
        ["pspo"] = ("/asb/pspos/", "Open the order"),
        ["injunction"] = ("/asb/injunctions/", "Open the injunction"),
        ["patrol_contract"] = ("/asb/patrols/", "Open the contract"),
        ["conflict"] = ("/asb/conflicts/", "Open the question"),
        ["opening"] = ("/asb/openings/", "Open the review"),
        ["erasure"] = ("/asb/erasures/", "Open the request"),
        ["pointer"] = ("/asb/pointers/", "Open the question"),
    };

    public static async Task<IEnumerable<DueLine>> ListAsync(IServiceProvider services) =>
        DueLine.Of((await services.GetRequiredService<DueService.DueServiceClient>().ListDueAsync(new())).Items, Opens);
}
