using Microsoft.EntityFrameworkCore;
using SaferCity.Practice.Organisations;

namespace SaferCity.Prevent.Referrals;

/// <summary>The names of those who referred; nothing where a private person did.</summary>
internal static class Referrers
{
    public static async Task<Func<OrganisationId?, string>> ReferrersAsync(this DbSet<Organisation> organisations, IEnumerable<Referral> referrals, CancellationToken cancellationToken)
    {
        var name = await organisations.NamesAsync(referrals.Select(r => r.Referrer).OfType<OrganisationId>(), cancellationToken);
        return id => id is { } known ? name(known) : "";
    }
}
