using SaferCity.Governance.Contracts;
using SaferCity.Kernel.Relay;
using SaferCity.Practice.Organisations;
using SaferCity.Prevent.Data;

namespace SaferCity.Prevent.Hearing;

/// <summary>Keeps the room's own copy of the name.</summary>
internal sealed class WhenAnOrganisationIsRegistered(PreventDb db) : IHear<OrganisationRegistered>
{
    public async Task HearAsync(OrganisationRegistered fact, CancellationToken cancellationToken)
    {
        var known = await db.Organisations.FindAsync([fact.Organisation], cancellationToken);
        if (known is null) db.Add(known = new Organisation { Id = fact.Organisation });
        (known.Name, known.Sector) = (fact.Name, fact.Sector);
        await db.SaveChangesAsync(cancellationToken);
    }
}
