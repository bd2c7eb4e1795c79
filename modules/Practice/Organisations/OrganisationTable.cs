using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;

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
        var names = (await organisations.OfAsync(wanted, cancellationToken)).ToDictionary(o => o.Id, o => o.Name);
        return id => names.GetValueOrDefault(id, id.Value.ToString());
    }

    /// <exception cref="FluentValidation.ValidationException">One of the ids is of no registered organisation; the field is named.</exception>
    public static async Task MustBeRegisteredAsync(this DbSet<Organisation> organisations, IEnumerable<(OrganisationId Id, string Field)> fields, CancellationToken cancellationToken)
    {
        var all = fields.ToList();
        var ids = all.Select(f => f.Id).Distinct().ToList();
        var known = await organisations.OfAsync(ids, cancellationToken);
        if (all.FirstOrDefault(f => !known.Exists(o => o.Id == f.Id)) is { Field: not null } missing) throw Kernel.Refusals.FormProblem.In(missing.Field, "Choose an organisation that is on the register");
    }

    private static async Task<List<Organisation>> OfAsync(this DbSet<Organisation> organisations, List<OrganisationId> ids, CancellationToken cancellationToken) => ids switch
    {
        [] => [],
        [var one] => await ById<Organisation, OrganisationId>.LookAsync(organisations.Context(), one, cancellationToken) is { } its ? [its] : [],
        _ => await organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToListAsync(cancellationToken),
    };
}
