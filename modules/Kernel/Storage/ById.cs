using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SaferCity.Kernel.Storage;

/// <summary>
/// One record by its id, within need to know, by a query that EF prepares once for each model: the look at an expression anew, and the tracking of what nobody changes, take longer than the
/// reading of a record.
/// </summary>
public static class ById<T, TId> where T : class where TId : struct, IId<TId>
{
    private static readonly ConditionalWeakTable<IModel, Func<ModuleDb, TId, CancellationToken, Task<T?>>> Tracked = [], Untracked = [];

    /// <summary>As the context reads: to be changed, or, in a question, to be looked at.</summary>
    public static Task<T?> FindAsync(ModuleDb db, TId id, CancellationToken cancellationToken) =>
        db.ChangeTracker.QueryTrackingBehavior is QueryTrackingBehavior.TrackAll
            ? Tracked.GetValue(db.Model, model => Prepare(model, nameof(EntityFrameworkQueryableExtensions.AsTracking)))(db, id, cancellationToken)
            : LookAsync(db, id, cancellationToken);

    /// <summary>To be looked at alone.</summary>
    public static Task<T?> LookAsync(ModuleDb db, TId id, CancellationToken cancellationToken) =>
        Untracked.GetValue(db.Model, model => Prepare(model, nameof(EntityFrameworkQueryableExtensions.AsNoTracking)))(db, id, cancellationToken);

    // db.Set<T>().As…Tracking().FirstOrDefault(record => record.Id == id)
    private static Func<ModuleDb, TId, CancellationToken, Task<T?>> Prepare(IModel model, string tracking)
    {
        var (db, id) = (Expression.Parameter(typeof(ModuleDb), "db"), Expression.Parameter(typeof(TId), "id"));
        var (cancellationToken, record) = (Expression.Parameter(typeof(CancellationToken), "cancellationToken"), Expression.Parameter(typeof(T), "record"));
        var key = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(TId)], record, Expression.Constant(model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties.Single().Name));
        var set = Expression.Call(typeof(EntityFrameworkQueryableExtensions), tracking, [typeof(T)], Expression.Call(db, nameof(DbContext.Set), [typeof(T)]));
        var first = Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(T)], set, Expression.Lambda<Func<T, bool>>(Expression.Equal(key, id), record));
        return EF.CompileAsyncQuery(Expression.Lambda<Func<ModuleDb, TId, CancellationToken, T?>>(first, db, id, cancellationToken));
    }
}
