using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Access;

/// <summary>What waits for those who administer.</summary>
internal static class AccessDue
{
    private static readonly Dictionary<string, (string, string)> Opens = new()
    {
        ["review"] = ("/admin/reviews/", "Open the review"),
        ["next_review"] = ("/admin/reviews", "Open the reviews"),
        ["account"] = ("/admin/accounts/", "Open the account"),
        ["key"] = ("/admin/keys/", "Open the key"),
        ["approval"] = ("/admin/approvals/", "Decide"),
        ["disclosure"] = ("/data-protection/disclosures/", "Look at it"),
        ["disclosure_words"] = ("/data-protection/disclosures/", "Look through it"),
        ["emergency"] = ("/data-protection/emergencies/", "Review it"),
        ["breach"] = ("/data-protection/breaches/", "Open the breach"),
        ["lead"] = ("/admin", "Open the accounts"),
        ["own_account"] = ("/account", "Open your account"),
    };

    public static Task<IEnumerable<DueLine>> ListAsync(IServiceProvider services) => ListAsync(services, item => item.Kind is not ("disclosure" or "disclosure_words" or "breach" or "emergency" or "own_account"));

    /// <summary>What ends of the person's own account.</summary>
    public static Task<IEnumerable<DueLine>> ListOwnAsync(IServiceProvider services) => ListAsync(services, item => item.Kind is "own_account");

    /// <summary>What waits for those who lead data protection.</summary>
    public static Task<IEnumerable<DueLine>> ListForDataProtectionAsync(IServiceProvider services) => ListAsync(services, item => item.Kind is "disclosure" or "disclosure_words" or "breach" or "emergency");

    private static async Task<IEnumerable<DueLine>> ListAsync(IServiceProvider services, Func<DueItem, bool> which) =>
        DueLine.Of((await services.GetRequiredService<DueService.DueServiceClient>().ListDueAsync(new())).Items.Where(which), Opens);
}
