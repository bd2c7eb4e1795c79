using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Agreements;

internal static class Covering
{
    /// <summary>The agreement with the organisation that was in force on the day, the one that lasts longest; null where there was none.</summary>
    public static Task<AgreementId?> CoveringAsync(this AccessDb db, OrganisationId with, DateOnly on, CancellationToken cancellationToken) =>
        db.Agreements.Where(a => a.Organisation == with && a.From <= on && on <= a.Until).OrderBy(a => a.Until).Select(a => (AgreementId?)a.Id).LastOrDefaultAsync(cancellationToken);
}
