using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Boards;
using SaferCity.Kernel.Refusals;
using SaferCity.Practice.Organisations;

namespace SaferCity.Governance.Data;

/// <summary>Questions about names on the room's own registers.</summary>
internal static class Names
{
    /// <summary>The names of these organisations by id; of one that is not on the register, its id.</summary>
    public static async Task<Func<OrganisationId, string>> NamesAsync(this GovernanceDb db, IEnumerable<OrganisationId> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct().ToList();
        var names = wanted.Count == 0 ? [] : await db.Organisations.AsNoTracking().Where(o => wanted.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return id => names.GetValueOrDefault(id, id.Value.ToString());
    }

    public static async Task<Func<BoardId, string>> BoardNamesAsync(this GovernanceDb db, CancellationToken cancellationToken)
    {
        var names = await db.Boards.AsNoTracking().Select(b => new { b.Id, b.Name }).ToDictionaryAsync(b => b.Id, b => b.Name, cancellationToken);
        return id => names.GetValueOrDefault(id, id.Value.ToString());
    }

    /// <exception cref="FluentValidation.ValidationException">The id is of no registered organisation; the field is named. No id at all is left to other rules.</exception>
    public static async Task MustBeRegisteredAsync(this GovernanceDb db, OrganisationId? id, string field, CancellationToken cancellationToken)
    {
        if (id is { } known && !await db.Organisations.AnyAsync(o => o.Id == known, cancellationToken)) throw FormProblem.In(field, "Choose an organisation that is on the register");
    }
}
