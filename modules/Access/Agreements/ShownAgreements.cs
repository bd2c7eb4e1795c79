using SaferCity.Access.Data;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Agreements;

internal static class ShownAgreements
{
    /// <summary>Agreements as answers show them, with the names of their organisations.</summary>
    public static async Task<List<V1.Agreement>> ShownAsync(this AccessDb db, IReadOnlyCollection<Agreement> agreements, DateOnly today, CancellationToken cancellationToken)
    {
        var name = await db.Organisations.NamesAsync(agreements.Select(a => a.Organisation), cancellationToken);
        return [.. agreements.Select(a => new V1.Agreement
        {
            Id = a.Id.Value.ToString(), Etag = a.Etag, OrganisationId = a.Organisation.Value.ToString(), Organisation = name(a.Organisation), Purpose = a.Purpose, Gateway = a.Gateway,
            From = a.From.Text(), Until = a.Until.Text(), InForce = a.From <= today && today <= a.Until,
        })];
    }
}
