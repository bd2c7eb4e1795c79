using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SaferCity.Kernel.Refusals;

namespace SaferCity.Kernel.Storage;

/// <summary>Loading a record by the id, and for a change the etag, that a caller sent.</summary>
public static class Finding
{
    /// <exception cref="NotFoundException">There is none, or none that the caller may know of, or the text is no id: one answer for all.</exception>
    public static async Task<T> FindOrRefuseAsync<T, TId>(this DbSet<T> set, TId id, CancellationToken cancellationToken) where T : class where TId : struct, IId<TId> =>
        await ById<T, TId>.FindAsync(set.Context(), id, cancellationToken) ?? throw new NotFoundException();

    /// <inheritdoc cref="FindOrRefuseAsync{T,TId}(DbSet{T},TId,CancellationToken)"/>
    public static Task<T> FindOrRefuseAsync<T, TId>(this DbSet<T> set, TId? id, CancellationToken cancellationToken) where T : class where TId : struct, IId<TId> =>
        id is { } known ? set.FindOrRefuseAsync(known, cancellationToken) : throw new NotFoundException();

    /// <inheritdoc cref="ModuleDb.ForChangeAsync{T}"/>
    public static async Task<T> FindOrRefuseAsync<T, TId>(this DbSet<T> set, TId? id, string etag, CancellationToken cancellationToken) where T : Aggregate where TId : struct, IId<TId>
    {
        var record = await set.FindOrRefuseAsync(id, cancellationToken);
        return await set.Context().ForChangeAsync(record, etag, cancellationToken);
    }

    /// <summary>The room's database that the set is of.</summary>
    public static ModuleDb Context<T>(this DbSet<T> set) where T : class => (ModuleDb)set.GetService<ICurrentDbContext>().Context;

    /// <summary>The same record, as the caller read it.</summary>
    /// <exception cref="StaleException">It has changed since.</exception>
    public static T MustBe<T>(this T record, string etag) where T : Aggregate
    {
        if (etag.Length == 0) throw FormProblem.In("etag", "Send the etag that you read with the record.");
        return record.Etag == etag ? record : throw new StaleException(record.Etag);
    }
}
