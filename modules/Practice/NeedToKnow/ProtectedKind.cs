using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.People;

namespace SaferCity.Practice.NeedToKnow;

/// <summary>One kind of protected record of a room, and who sees one of them. Records are named by the reference that people read out.</summary>
/// <param name="name">As what is due and what is answered name it: "referral".</param>
public abstract class ProtectedKind(string name)
{
    public string Name => name;

    internal abstract void Map(ModelBuilder model);

    /// <summary>Whether the caller sees a record of this reference.</summary>
    internal abstract Task<bool> SeesAsync(ModuleDb db, string reference, CancellationToken cancellationToken);

    /// <summary>Locks the caller out of the record, whether they see it or not; false where there is no such record or they are locked out already.</summary>
    internal abstract Task<bool> DeclareAsync(ModuleDb db, string reference, ConflictKind kind, string? said, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Locks an account out of a record that the caller sees; null where the caller sees none of this reference.</summary>
    internal abstract Task<Conflict?> RecordAsync(ModuleDb db, string reference, Guid account, ConflictKind kind, string reason, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Opens a record to the caller although they do not see it; null where there is none, it was erased, or they are locked out of it.</summary>
    internal abstract Task<(Opening Opening, Guid Record)?> BreakGlassAsync(ModuleDb db, string reference, string reason, DateTimeOffset at, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Opens a record that the caller sees to an account; null where the caller sees none of this reference.</summary>
    internal abstract Task<Opening?> NameAsync(ModuleDb db, string reference, Guid account, string reason, DateTimeOffset at, DateTimeOffset? until, CancellationToken cancellationToken);

    /// <summary>Asks about open records with somebody whom a person with an account may be close to, once for each way in which it was noticed.</summary>
    /// <param name="db">What is asked is added to it.</param>
    /// <param name="people">Those with accounts.</param>
    /// <param name="about">These records; null for all.</param>
    /// <param name="anew">By what was asked and answered before and may be otherwise now.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal abstract Task SuspectAsync(ModuleDb db, IReadOnlyList<Practitioner> people, IReadOnlyList<Guid>? about, IReadOnlyList<ConflictKind> anew, DateTimeOffset at, CancellationToken cancellationToken);

    internal abstract bool Keeps(Aggregate about);

    internal abstract IQueryable<Conflict> Conflicts(ModuleDb db);

    /// <summary>What somebody who oversees has to answer, the oldest first: a possible conflict of a person who is not locked out already, and a lifting that another person asked for; nothing about an erased record, in whose last moment one may have been noticed.</summary>
    internal abstract Task<IEnumerable<Conflict>> ConflictsWaitingAsync(ModuleDb db, int most, CancellationToken cancellationToken);

    internal abstract IQueryable<Opening> Openings(ModuleDb db);

    /// <summary>Makes the lock be what the conflict says.</summary>
    internal abstract Task FollowAsync(ModuleDb db, Conflict conflict, CancellationToken cancellationToken);

    /// <summary>Makes the grant end when the opening does.</summary>
    internal abstract Task FollowAsync(ModuleDb db, Opening opening, CancellationToken cancellationToken);
}

/// <inheritdoc />
/// <param name="name">As what is due and what is answered name it: "sent_case".</param>
/// <param name="table">What the kind's tables begin with: "SentCase".</param>
/// <param name="isOpen">Which records are still worked on.</param>
/// <param name="inCase">Who is in a record.</param>
public sealed class ProtectedKind<TRecord, TId>(string name, string table, Expression<Func<TRecord, bool>> isOpen, params Expression<Func<TRecord, PersonDetails>>[] inCase) : ProtectedKind(name)
    where TRecord : Aggregate, IProtected<TId>, INumbered where TId : struct, IId<TId>
{
    internal override void Map(ModelBuilder model) => model.HasNeedToKnow<TId>(table);

    internal override Task<bool> SeesAsync(ModuleDb db, string reference, CancellationToken cancellationToken) =>
        db.Set<TRecord>().AnyAsync(r => EF.Property<string>(r, nameof(INumbered.Reference)) == reference, cancellationToken);

    internal override async Task<bool> DeclareAsync(ModuleDb db, string reference, ConflictKind kind, string? said, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var me = db.Room.Caller.Is;
        if (await UnlockedAsync(db, reference, me.PersonKey, cancellationToken) is not { } found) return false;
        // Of a record that was erased nothing is written down anew; who declares is locked out of what is left of it.
        Lock(db, Conflict<TId>.Declare(found.Id, reference, me, kind, await db.WasErasedAsync(found.Id, cancellationToken) ? null : said, at));
        return true;
    }

    internal override async Task<Conflict?> RecordAsync(ModuleDb db, string reference, Guid account, ConflictKind kind, string reason, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, reference, cancellationToken) is not { } found) return null;
        NeedToKnowRefusals.LockedAlready.When(await db.Set<Lock<TId>>().AnyAsync(l => l.Record.Equals(found.Id) && l.Person == account, cancellationToken));
        return Lock(db, Conflict<TId>.RecordFor(found.Id, reference, account, kind, reason, at));
    }

    internal override async Task<(Opening Opening, Guid Record)?> BreakGlassAsync(ModuleDb db, string reference, string reason, DateTimeOffset at, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var me = db.Room.Caller.Is;
        if (await UnlockedAsync(db, reference, me.PersonKey, cancellationToken) is not { } found || await db.WasErasedAsync(found.Id, cancellationToken)) return null;
        NeedToKnowRefusals.VisibleAlready.When(await SeesAsync(db, reference, cancellationToken));
        await OpenAsync(db, found.Id, found.ListedAt, me.PersonKey, until, cancellationToken);
        var opening = Opening<TId>.BreakGlass(found.Id, reference, me, reason, at, until);
        db.Add(opening);
        return (opening, found.Id.Value);
    }

    internal override async Task<Opening?> NameAsync(ModuleDb db, string reference, Guid account, string reason, DateTimeOffset at, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, reference, cancellationToken) is not { } found) return null;
        var standing = await db.Set<Grant<TId>>().FirstOrDefaultAsync(g => g.Record.Equals(found.Id) && g.Party == account, cancellationToken);
        NeedToKnowRefusals.VisibleAlready.When(standing is not null && (standing.Until is null || standing.Until > at));
        await OpenAsync(db, found.Id, found.ListedAt, account, until, cancellationToken);
        var opening = Opening<TId>.Name(found.Id, reference, account, reason, at, until);
        db.Add(opening);
        return opening;
    }

    // Past need to know: what comes out is ids and references. Who is locked out already is asked about too: it waits until the lock is lifted.
    internal override async Task SuspectAsync(ModuleDb db, IReadOnlyList<Practitioner> people, IReadOnlyList<Guid>? about, IReadOnlyList<ConflictKind> anew, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var all = db.ForRules("a possible conflict of interest is noticed");
        var records = all.Set<TRecord>().Where(isOpen);
        var before = all.Set<Conflict<TId>>().AsQueryable();
        if (about is not null)
        {
            var these = about.Select(TId.Of).ToList();
            (records, before) = (records.Where(r => these.Contains(EF.Property<TId>(r, "Id"))), before.Where(c => these.Contains(c.RecordId)));
        }
        if (people is [{ Account: var one }]) before = before.Where(c => c.Person == one);
        var asked = (await before.Select(c => new { c.RecordId, c.Person, c.Kind, c.State }).ToListAsync(cancellationToken)).ToLookup(c => (c.RecordId, c.Person, c.Kind), c => c.State);

        var found = new HashSet<(TId, Guid, ConflictKind)>();
        foreach (var person in inCase)
            await foreach (var its in records.Select(InCase(person)).AsAsyncEnumerable().WithCancellation(cancellationToken))
                foreach (var suspicion in people.With(its.FamilyName, its.Employer, its.Postcode))
                {
                    var key = (its.Id, suspicion.Account, suspicion.Kind);
                    var (times, waits) = (asked[key].Count(), asked[key].Contains(ConflictState.Suspected));
                    if ((times == 0 || (anew.Contains(suspicion.Kind) && !waits)) && found.Add(key)) db.Add(Conflict<TId>.Suspect(its.Id, its.Reference, suspicion.Account, suspicion.Kind, times, at));
                }
    }

    internal override bool Keeps(Aggregate about) => about is Conflict<TId> or Opening<TId>;

    internal override IQueryable<Conflict> Conflicts(ModuleDb db) => db.Set<Conflict<TId>>();

    internal override async Task<IEnumerable<Conflict>> ConflictsWaitingAsync(ModuleDb db, int most, CancellationToken cancellationToken)
    {
        var me = db.Me;
        var waiting = await db.Set<Conflict<TId>>().AsNoTracking().Where(c => c.State == ConflictState.Suspected ? !db.Set<Lock<TId>>().Any(l => l.Record.Equals(c.RecordId) && l.Person == c.Person) : c.State == ConflictState.LiftingRequested && c.RequestedBy != me).OrderBy(c => c.At).Take(most).ToListAsync(cancellationToken);
        var erased = await db.ErasedAmongAsync(waiting.ConvertAll(c => c.RecordId), cancellationToken);
        return waiting.Where(c => !erased.Contains(c.RecordId));
    }

    internal override IQueryable<Opening> Openings(ModuleDb db) => db.Set<Opening<TId>>();

    internal override async Task FollowAsync(ModuleDb db, Conflict conflict, CancellationToken cancellationToken)
    {
        var its = ((Conflict<TId>)conflict).RecordId;
        var locks = await db.Set<Lock<TId>>().Where(l => l.Record.Equals(its) && l.Cause == conflict.Id.Value).ToListAsync(cancellationToken);
        if (!conflict.LocksOut) db.RemoveRange(locks);
        else if (locks.Count == 0) db.Add(LockOf((Conflict<TId>)conflict));
    }

    internal override async Task FollowAsync(ModuleDb db, Opening opening, CancellationToken cancellationToken)
    {
        var its = ((Opening<TId>)opening).RecordId;
        var grant = await db.Set<Grant<TId>>().FirstAsync(g => g.Record.Equals(its) && g.Party == opening.Person, cancellationToken);
        if (grant.Until is null || grant.Until > opening.Until) grant.Until = opening.Until;
    }

    private static Task<TRecord?> FindAsync(ModuleDb db, string reference, CancellationToken cancellationToken) =>
        db.Set<TRecord>().AsNoTracking().FirstOrDefaultAsync(r => EF.Property<string>(r, nameof(INumbered.Reference)) == reference, cancellationToken);

    // Past what the person sees; not past a lock of theirs, for whom there is no such record.
    private static async Task<Found?> UnlockedAsync(ModuleDb db, string reference, Guid person, CancellationToken cancellationToken)
    {
        await using var all = db.ForRules("a record by its reference, for a lock or a break-glass");
        return await all.Set<TRecord>().Where(r => EF.Property<string>(r, nameof(INumbered.Reference)) == reference && !all.Set<Lock<TId>>().Any(l => l.Record.Equals(EF.Property<TId>(r, "Id")) && l.Person == person))
            .Select(r => new Found(EF.Property<TId>(r, "Id"), EF.Property<DateTimeOffset>(r, "ListedAt"))).FirstOrDefaultAsync(cancellationToken);
    }

    private static async Task OpenAsync(ModuleDb db, TId record, DateTimeOffset listedAt, Guid party, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        var before = await db.Set<Grant<TId>>().FirstOrDefaultAsync(g => g.Record.Equals(record) && g.Party == party, cancellationToken);
        if (before is null) db.Add(new Grant<TId> { Record = record, Party = party, At = listedAt, Until = until });
        else before.Until = until;
    }

    private static Conflict<TId> Lock(ModuleDb db, Conflict<TId> conflict)
    {
        db.AddRange(conflict, LockOf(conflict));
        return conflict;
    }

    private static Lock<TId> LockOf(Conflict<TId> conflict) => new() { Record = conflict.RecordId, Person = conflict.Person, Cause = conflict.Id.Value };

    private static Expression<Func<TRecord, InOneCase>> InCase(Expression<Func<TRecord, PersonDetails>> person)
    {
        var record = person.Parameters[0];
        Expression[] of = [Expression.Property(record, "Id"), Expression.Property(record, nameof(INumbered.Reference)), .. ((string[])[nameof(PersonDetails.FamilyName), nameof(PersonDetails.Employer), nameof(PersonDetails.Postcode)]).Select(name => Expression.Property(person.Body, name))];
        return Expression.Lambda<Func<TRecord, InOneCase>>(Expression.New(typeof(InOneCase).GetConstructors()[0], of), record);
    }

    private sealed record Found(TId Id, DateTimeOffset ListedAt);

    private sealed record InOneCase(TId Id, string Reference, string FamilyName, string? Employer, string? Postcode);
}
