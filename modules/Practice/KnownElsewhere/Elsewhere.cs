using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>
/// What a room asks of the others, and what they ask of it. Asking looks for nobody: the others hear of it afterwards, so the answer and its time are the
/// same whoever knows the person. What is changed here is saved by the caller.
/// </summary>
public sealed class Elsewhere(ModuleDb db, IReadOnlyList<KnownKind> kinds, TimeProvider clock)
{
    /// <summary>Puts the question about a person of a record that the caller sees.</summary>
    /// <param name="fact">The room's own, which the other rooms hear.</param>
    public async Task AskAsync<TId>(TId record, PersonRole whom, AskingPurpose purpose, string reason, Func<AskingId, RecordId, IFact> fact, CancellationToken cancellationToken) where TId : struct, IId<TId>
    {
        var last = await db.Set<Asking<TId>>().Where(a => a.About.Equals(record) && a.Whom == whom).MaxAsync(a => (DateTimeOffset?)a.At, cancellationToken);
        db.Add(Asking<TId>.Put(record, whom, purpose, reason, db.Room.Caller.Is, last, clock.Now(), fact));
    }

    /// <summary>What was asked about the people of one record, the latest first.</summary>
    public Task<List<Asking<TId>>> AskedAsync<TId>(TId record, CancellationToken cancellationToken) where TId : struct, IId<TId> =>
        db.Set<Asking<TId>>().AsNoTracking().Where(a => a.About.Equals(record)).OrderByDescending(a => a.At).Take(Most).ToListAsync(cancellationToken);

    /// <summary>A question of this room; null where there is none (a room was restored from a backup), and to everybody but the product's own work.</summary>
    public async Task<Asking<TId>?> AskingAsync<TId>(AskingId id, CancellationToken cancellationToken) where TId : struct, IId<TId> =>
        db.Room.Caller.Is.SeesAll ? await db.Set<Asking<TId>>().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) : null;

    /// <summary>Whom a question of this room is about, for another room to match.</summary>
    public PersonAskedAbout Meant<TId>(Asking<TId> asking, PersonDetails person) where TId : struct, IId<TId> =>
        new(asking.Id, db.Room.Room.Name, person.NameKey, person.DateOfBirth, asking.Purpose, asking.Reason, asking.Person, asking.Who, asking.Organisation, asking.At);

    /// <summary>Another room asks: a pointer for each record of this room that the person is in.</summary>
    public async Task PointAsync(PersonAskedAbout asked, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds) await kind.PointAsync(db, asked, cancellationToken);
    }

    /// <summary>Another room erased a record: this room keeps nothing of why it asked for that record, nor of what it was told about it.</summary>
    /// <param name="askings">What was asked for that record.</param>
    /// <param name="pointers">What was told of it.</param>
    public async Task ForgetAsync<TId>(AskingId[] askings, PointerId[] pointers, CancellationToken cancellationToken) where TId : struct, IId<TId>
    {
        var asked = new List<Pointer>();
        foreach (var kind in kinds) asked.AddRange(await kind.Pointers(db).Where(p => askings.Contains(p.Asking)).ToListAsync(cancellationToken));
        var told = await db.Set<Asking<TId>>().Where(a => a.Answers.Any(answer => pointers.Contains(answer.Pointer))).ToListAsync(cancellationToken);
        asked.ForEach(pointer => pointer.Forget());
        told.ForEach(asking => asking.Forget(pointers));
        if (asked.Count + told.Count > 0) db.ForgetTextsOf();
    }

    /// <summary>Asks once more for what this room was told, after it is kept and not with it: what the other room erased in that moment goes.</summary>
    /// <param name="asked">Which question was answered.</param>
    /// <param name="tell">Asks a room, by its name, what is shared.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task HearAgainAsync<TId>(AskingId asked, Func<string, PointerId, Task<SharedAnswer?>> tell, CancellationToken cancellationToken) where TId : struct, IId<TId>
    {
        if (await AskingAsync<TId>(asked, cancellationToken) is not { } asking) return;
        var gone = new List<PointerId>();
        foreach (var held in asking.Answers.Where(held => held.What.Length > 0))
            if (await tell(held.Room, held.Pointer) is null) gone.Add(held.Pointer);
        if (gone.Count == 0) return;
        asking.Forget([.. gone]);
        db.ForgetTextsOf();
    }

    /// <summary>Asks once more who is meant, after a pointer is kept and not with it: why somebody asked for a record that was erased in that moment goes.</summary>
    /// <param name="made">The pointer.</param>
    /// <param name="tell">Asks a room, by its name, who is meant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task PointAgainAsync(PointerId made, Func<string, AskingId, Task<PersonAskedAbout?>> tell, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
        {
            if (await kind.Pointers(db).FirstOrDefaultAsync(p => p.Id == made, cancellationToken) is not { Reason.Length: > 0 } pointer || await tell(pointer.Room, pointer.Asking) is not null) continue;
            pointer.Forget();
            db.ForgetTextsOf();
        }
    }

    /// <exception cref="NotFoundException">There is no such pointer, or the caller may not know of it.</exception>
    public async Task<Pointer> PointerAsync(string id, string etag, CancellationToken cancellationToken) => await db.ForChangeAsync(await PointerAsync(id, cancellationToken), etag, cancellationToken);

    /// <inheritdoc cref="PointerAsync(string, string, CancellationToken)"/>
    public async Task<Pointer> PointerAsync(string id, CancellationToken cancellationToken)
    {
        if (Ids.Parse<PointerId>(id) is { } known)
            foreach (var kind in kinds)
                if (await kind.Pointers(db).FirstOrDefaultAsync(p => p.Id == known, cancellationToken) is { } found) return found;
        throw new NotFoundException();
    }

    /// <summary>What was shared by a pointer of this room, for the room that asked; null where nothing was or it was erased, and to everybody but the product's own work.</summary>
    public async Task<SharedAnswer?> AnswerAsync(PointerId id, CancellationToken cancellationToken)
    {
        if (!db.Room.Caller.Is.SeesAll) return null;
        foreach (var kind in kinds)
            if (await kind.Pointers(db).FirstOrDefaultAsync(p => p.Id == id && p.State == PointerState.Shared && p.What != null, cancellationToken) is { } found)
                return new(found.Id, db.Room.Room.Name, found.What!, found.Gateway!, found.AnsweredBy!.Value, found.AnsweredAs!, found.AnsweredAt!.Value);
        return null;
    }

    /// <summary>What the register of disclosures holds of a pointer's answer; null where nothing was shared, and to everybody but the product's own work.</summary>
    public async Task<ShareElsewhere?> ShareAsync(PointerId id, CancellationToken cancellationToken)
    {
        if (!db.Room.Caller.Is.SeesAll) return null;
        foreach (var kind in kinds)
            if (await kind.Pointers(db).FirstOrDefaultAsync(p => p.Id == id && p.State == PointerState.Shared, cancellationToken) is { } found)
                return ShareElsewhere.Of(found, found.NecessityIn((await db.HistoryOfAsync(id, cancellationToken)).LastOrDefault(told => told.Fact == $"{db.Room.Room.Name}.shared_elsewhere.v1")?.Text));
        return null;
    }

    /// <summary>What other rooms asked about the people of one record, the latest first.</summary>
    public async Task<List<Pointer>> PointersToAsync(Guid record, CancellationToken cancellationToken)
    {
        var all = new List<Pointer>();
        foreach (var kind in kinds) all.AddRange(await kind.PointersTo(db, record).AsNoTracking().OrderByDescending(p => p.At).Take(Most).ToListAsync(cancellationToken));
        return all;
    }

    /// <summary>What waits for whoever works the records: the oldest first. Nothing to a caller who may not answer.</summary>
    /// <param name="works">The permission to answer.</param>
    public async Task<List<Pointer>> WaitingAsync(object works, CancellationToken cancellationToken)
    {
        var waiting = new List<Pointer>();
        if (!db.Room.Caller.Is.May(PermissionName.Of(works))) return waiting;
        foreach (var kind in kinds) waiting.AddRange(await kind.Pointers(db).AsNoTracking().Where(p => p.State == PointerState.Open).OrderBy(p => p.At).Take(Most).ToListAsync(cancellationToken));
        return waiting;
    }

    public Task<bool> IsLockedOutAsync(Pointer pointer, CancellationToken cancellationToken) => Of(pointer).IsLockedOutAsync(db, pointer, cancellationToken);

    /// <param name="displayName">What who asks is called; null where they have no account.</param>
    public async Task<bool> MayBeKinAsync(Pointer pointer, string? displayName, CancellationToken cancellationToken) => displayName is not null && await Of(pointer).MayBeKinAsync(db, pointer, displayName, cancellationToken);

    private const int Most = 50;

    private KnownKind Of(Pointer pointer) => kinds.First(kind => kind.Keeps(pointer));
}
