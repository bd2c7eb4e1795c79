using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Paging;

namespace SaferCity.Kernel.Storage;

/// <summary>
/// Pages of protected records, newest first. Who sees all pages through the records; who sees little, through the grants, which carry the list's order:
/// else a caller who sees one record in ten thousand would have the others looked at on the way (shared/design/proven 5).
/// </summary>
public static class Newest
{
    /// <param name="db">The room's storage.</param>
    /// <param name="chosen">The records that the list is of.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<List<T>> NewestAsync<T, TId>(this ModuleDb db, IQueryable<T> chosen, PageToken after, int take, CancellationToken cancellationToken)
        where T : class, IProtected<TId> where TId : struct, IId<TId>
    {
        chosen = chosen.AsNoTracking();
        if (db.SeesAll)
            return await chosen.Where(After<T, TId>(nameof(IProtected<>.ListedAt), nameof(IProtected<>.Id), after))
                .OrderByDescending(r => EF.Property<DateTimeOffset>(r, nameof(IProtected<>.ListedAt))).ThenByDescending(r => EF.Property<TId>(r, nameof(IProtected<>.Id))).Take(take).ToListAsync(cancellationToken);

        var found = new List<T>();
        foreach (var party in db.Room.Caller.Is.Parties) found.AddRange(await GrantedAsync<T, TId>(db, chosen, party, after, take, cancellationToken));
        return [.. found.DistinctBy(r => r.Id).OrderByDescending(r => r.ListedAt).ThenByDescending(r => r.Id.Value.ToString(), StringComparer.OrdinalIgnoreCase).Take(take)];
    }

    private static Task<List<T>> GrantedAsync<T, TId>(ModuleDb db, IQueryable<T> chosen, Guid party, PageToken after, int take, CancellationToken cancellationToken)
        where T : class, IProtected<TId> where TId : struct, IId<TId>
    {
        var now = db.Now;
        return db.Set<Grant<TId>>().Where(g => g.Party == party && (g.Until == null || g.Until > now)).Where(After<Grant<TId>, TId>(nameof(Grant<>.At), nameof(Grant<>.Record), after))
            .Join(chosen, g => g.Record, r => EF.Property<TId>(r, nameof(IProtected<>.Id)), (grant, record) => new { grant.At, grant.Record, It = record })
            .OrderByDescending(one => one.At).ThenByDescending(one => one.Record).Take(take).Select(one => one.It).ToListAsync(cancellationToken);
    }

    // x => x.At <= at && (x.At < at || x.Id < id): the ids' own operator, which a type parameter cannot name
    private static Expression<Func<T, bool>> After<T, TId>(string instant, string id, PageToken after) where TId : struct, IId<TId>
    {
        var x = Expression.Parameter(typeof(T), "x");
        var (itsAt, itsId) = (Of<DateTimeOffset>(x, instant), Of<TId>(x, id));
        var (at, last) = (Value(after.At), Value(TId.Of(after.Id)));
        return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(Expression.LessThanOrEqual(itsAt, at), Expression.OrElse(Expression.LessThan(itsAt, at), Expression.LessThan(itsId, last))), x);
    }

    private static MethodCallExpression Of<TProperty>(Expression x, string property) => Expression.Call(typeof(EF), nameof(EF.Property), [typeof(TProperty)], x, Expression.Constant(property));

    // A field of an object is a parameter of the SQL; a constant would be written into it, and each page be a new statement.
    private static MemberExpression Value<TValue>(TValue value) => Expression.Field(Expression.Constant(new StrongBox<TValue>(value)), nameof(StrongBox<>.Value));
}
