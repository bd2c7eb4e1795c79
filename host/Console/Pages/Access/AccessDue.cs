using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

/// <summary>What waits for those who administer.</summary>
internal static class AccessDue
{
    private static readonly Dictionary<string, (string, string)> Opens = new()
    {
        ["review"] = ("/admin/reviews/", "Open the review"),
        ["next_review"] = ("/admin/reviews", "Open the reviews"),
        ["account"] = ("/admin/accounts/", "Open the account"),
        ["approval"] = ("/admin/approvals/", "Decide"),
    };

    public static async Task<IEnumerable<DueLine>> ListAsync(IServiceProvider services) =>
        DueLine.Of((await services.GetRequiredService<DueService.DueServiceClient>().ListDueAsync(new())).Items, Opens);
}
