using Microsoft.Extensions.DependencyInjection;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance;

/// <summary>What waits for the partnership's officers.</summary>
internal static class GovernanceDue
{
    private static readonly Dictionary<string, (string, string)> Opens = new()
    {
        ["paper"] = ("/governance/papers/", "Open the paper"),
        ["promise"] = ("/governance/promises/", "Answer it"),
        ["meeting"] = ("/governance/meetings/", "Open the meeting"),
        ["plan_action"] = ("/governance/actions/", "Open the action"),
    };

    public static async Task<IEnumerable<DueLine>> ListAsync(IServiceProvider services) =>
        DueLine.Of((await services.GetRequiredService<DueService.DueServiceClient>().ListDueAsync(new())).Items, Opens);
}
