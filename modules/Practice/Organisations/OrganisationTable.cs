using Microsoft.EntityFrameworkCore;

namespace SaferCity.Practice.Organisations;

/// <summary>The table <c>organisations</c>. A room copies this into a migration: <c>create table organisations (id uuid not null primary key, name text not null, sector text not null);</c></summary>
public static class OrganisationTable
{
    public static void HasOrganisations(this ModelBuilder model) => model.Entity<Organisation>().ToTable("Organisations");
}

/// <summary>Questions about a room's copies of names.</summary>
public static class OrganisationNames
{
    /// <summary>The names of these organisations by id; of one that is not known yet, its id.</summary>
    public static async Task<Func<OrganisationId, string>> NamesAsync(this DbSet<Organisation> organisations, IEnumerable<OrganisationId> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct().ToList();
        var names = wanted.Count == 0 ? [] : await organisations.AsNoTracking().Where(o => wanted.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return id => names.GetValueOrDefault(id, id.Value.ToString());
    }

    /// <exception cref="FluentValidation.ValidationException">One of the ids is of no registered organisation; the field is named.</exception>
    public static async Task MustBeRegisteredAsync(this DbSet<Organisation> organisations, IEnumerable<(OrganisationId Id, string Field)> fields, CancellationToken cancellationToken)
    {
        var all = fields.ToList();
        var ids = all.Select(f => f.Id).Distinct().ToList();
        var known = await organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToListAsync(cancellationToken);
        if (all.FirstOrDefault(f => !known.Contains(f.Id)) is { Field: not null } missing) throw Kernel.Refusals.FormProblem.In(missing.Field, "Choose an organisation that is on the register");
    }
}
