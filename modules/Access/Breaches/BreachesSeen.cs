using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Breaches;

/// <summary>The register as its reader may see it: all of it to those who lead data protection, but no breach to the person who is named as its cause.</summary>
internal sealed class BreachesSeen(AccessDb db, CurrentCaller caller)
{
    private static readonly string Leads = PermissionName.Of(AccessPermission.LeadDataProtection);

    public IQueryable<DataBreach> Read()
    {
        var (leads, me) = (caller.Is.May(Leads), caller.Is.Person);
        return db.Breaches.Where(breach => leads && (breach.Cause == null || breach.Cause != me));
    }

    /// <exception cref="NotFoundException">There is none, or none that the caller may know of.</exception>
    public async Task<DataBreach> FindAsync(string id, CancellationToken cancellationToken) =>
        Ids.Parse<DataBreachId>(id) is { } known && await Read().FirstOrDefaultAsync(breach => breach.Id == known, cancellationToken) is { } found ? found : throw new NotFoundException();

    /// <summary>For a change: the breach as the caller read it.</summary>
    /// <exception cref="NotFoundException">There is none, or none that the caller may know of.</exception>
    /// <exception cref="StaleException">It has changed since.</exception>
    public async Task<DataBreach> FindAsync(string id, string etag, CancellationToken cancellationToken) => (await FindAsync(id, cancellationToken)).MustBe(etag);

    /// <summary>Those that the caller must not learn of, so that the trail tells nothing of them either.</summary>
    public async Task<List<Guid>> HiddenAsync(CancellationToken cancellationToken)
    {
        var (leads, me) = (caller.Is.May(Leads), caller.Is.Person);
        return (await db.Breaches.Where(breach => !leads || breach.Cause == me).Select(breach => breach.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.Value);
    }
}
