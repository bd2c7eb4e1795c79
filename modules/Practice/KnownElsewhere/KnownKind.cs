using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.People;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>One kind of protected record with people whom another room may ask about.</summary>
public abstract class KnownKind
{
    internal abstract void Map(ModelBuilder model);

    /// <summary>Makes a pointer for each record that the person is in and that has none of this question yet.</summary>
    internal abstract Task PointAsync(ModuleDb db, PersonAskedAbout asked, CancellationToken cancellationToken);

    /// <summary>Those that the caller may know of.</summary>
    internal abstract IQueryable<Pointer> Pointers(ModuleDb db);

    /// <summary>Those about one record, by its id in whatever kind it is.</summary>
    internal abstract IQueryable<Pointer> PointersTo(ModuleDb db, Guid record);

    internal abstract bool Keeps(Pointer pointer);

    /// <summary>Whether who asks is locked out of the record.</summary>
    internal abstract Task<bool> IsLockedOutAsync(ModuleDb db, Pointer pointer, CancellationToken cancellationToken);

    /// <summary>Whether who asks, by what they are called, has the surname of the person.</summary>
    internal abstract Task<bool> MayBeKinAsync(ModuleDb db, Pointer pointer, string displayName, CancellationToken cancellationToken);
}

/// <inheritdoc />
/// <param name="table">What the kind's tables begin with: "SentCase".</param>
/// <param name="people">Who is in a record.</param>
public sealed class KnownKind<TRecord, TId>(string table, params (PersonRole Whom, Expression<Func<TRecord, PersonDetails>> Person)[] people) : KnownKind
    where TRecord : Aggregate, IProtected<TId>, INumbered where TId : struct, IId<TId>
{
    internal override void Map(ModelBuilder model) => model.Entity<Pointer<TId>>().ToTable(table + "Pointers");

    // Past need to know: who owns the record is told, whoever may see it. What comes out is ids and references.
    internal override async Task PointAsync(ModuleDb db, PersonAskedAbout asked, CancellationToken cancellationToken)
    {
        await using var all = db.ForRules("whether a person whom another room asks about is known");
        foreach (var (whom, person) in people)
        {
            var pointed = await all.Set<Pointer<TId>>().Where(p => p.Asking == asked.Asking && p.Whom == whom).Select(p => p.RecordId).ToListAsync(cancellationToken);
            var matches = await all.Set<TRecord>().Where(IsMeant(person, asked))
                .Select(r => new Found(EF.Property<TId>(r, "Id"), EF.Property<string>(r, nameof(INumbered.Reference)))).ToListAsync(cancellationToken);
            foreach (var match in matches.Where(match => !pointed.Contains(match.Id))) db.AddAboutOpen(Pointer<TId>.To(match.Id, match.Reference, whom, asked));
        }
    }

    internal override IQueryable<Pointer> Pointers(ModuleDb db) => db.Set<Pointer<TId>>();

    internal override IQueryable<Pointer> PointersTo(ModuleDb db, Guid record)
    {
        var id = TId.Of(record);
        return db.Set<Pointer<TId>>().Where(p => p.RecordId.Equals(id));
    }

    internal override bool Keeps(Pointer pointer) => pointer is Pointer<TId>;

    internal override Task<bool> IsLockedOutAsync(ModuleDb db, Pointer pointer, CancellationToken cancellationToken)
    {
        var (record, asker) = (((Pointer<TId>)pointer).RecordId, pointer.Person);
        return db.Set<Lock<TId>>().AnyAsync(l => l.Record.Equals(record) && l.Person == asker, cancellationToken);
    }

    internal override async Task<bool> MayBeKinAsync(ModuleDb db, Pointer pointer, string displayName, CancellationToken cancellationToken)
    {
        var record = await db.Set<TRecord>().FindOrRefuseAsync(((Pointer<TId>)pointer).RecordId, cancellationToken);
        return WeakMatches.MayBeKin(displayName, people.First(one => one.Whom == pointer.Whom).Person.Compile()(record).FamilyName);
    }

    // As PersonDetails.LooksLike has it, over the table: equal name keys, and no two different dates of birth.
    private static Expression<Func<TRecord, bool>> IsMeant(Expression<Func<TRecord, PersonDetails>> person, PersonAskedAbout asked)
    {
        var (given, key) = (Expression.Constant(asked), Expression.Property(person.Body, nameof(PersonDetails.NameKey)));
        var meant = Expression.Equal(key, Expression.Property(given, nameof(PersonAskedAbout.NameKey)));
        if (asked.DateOfBirth is null) return Expression.Lambda<Func<TRecord, bool>>(meant, person.Parameters);
        var born = Expression.Property(person.Body, nameof(PersonDetails.DateOfBirth));
        var same = Expression.OrElse(Expression.Equal(born, Expression.Constant(null, born.Type)), Expression.Equal(born, Expression.Property(given, nameof(PersonAskedAbout.DateOfBirth))));
        return Expression.Lambda<Func<TRecord, bool>>(Expression.AndAlso(meant, same), person.Parameters);
    }

    private sealed record Found(TId Id, string Reference);
}
