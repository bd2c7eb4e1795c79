using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;

namespace SaferCity.Practice.NeedToKnow;

/// <summary>How long a broken glass stays open.</summary>
public sealed record BreakGlassTime(int Hours = 4);

/// <summary>
/// Who sees what in a room: its protected records by reference, the conflicts that lock people out of them, and the openings that let people in. What is
/// changed here is saved by the caller.
/// </summary>
public sealed class Sight(ModuleDb db, IReadOnlyList<ProtectedKind> kinds, TimeProvider clock)
{
    /// <summary>The caller has a conflict. Nothing tells whether there is such a record.</summary>
    public async Task DeclareAsync(string reference, ConflictKind kind, string? said, CancellationToken cancellationToken)
    {
        foreach (var one in kinds)
            if (await one.DeclareAsync(db, reference, kind, said, clock.Now(), cancellationToken)) return;
        db.Add(VainDeclaration.Of(kind, reference, clock.Now()));
    }

    /// <exception cref="NotFoundException">The caller sees no such record.</exception>
    public async Task<Conflict> RecordAsync(string reference, Guid account, ConflictKind kind, string reason, CancellationToken cancellationToken) =>
        await FirstAsync(one => one.RecordAsync(db, reference, account, kind, reason, clock.Now(), cancellationToken));

    /// <exception cref="NotFoundException">There is no such record, or none that the caller may know of even so.</exception>
    public async Task<(string Kind, Guid Record, Opening Opening)> BreakGlassAsync(string reference, string reason, BreakGlassTime time, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        foreach (var one in kinds)
            if (await one.BreakGlassAsync(db, reference, reason, now, now.AddHours(time.Hours), cancellationToken) is var (opening, record)) return (one.Name, record, opening);
        throw new NotFoundException();
    }

    /// <exception cref="NotFoundException">The caller sees no such record.</exception>
    public async Task<Opening> NameAsync(string reference, Guid account, string reason, DateOnly? lastDay, CancellationToken cancellationToken)
    {
        NeedToKnowRefusals.EndsInPast.When(lastDay < clock.Today());
        return await FirstAsync(one => one.NameAsync(db, reference, account, reason, clock.Now(), lastDay is { } day ? LondonDay.StartOf(day.AddDays(1)) : null, cancellationToken));
    }

    /// <exception cref="NotFoundException">There is no such conflict, or the caller may not know of it.</exception>
    public async Task<Conflict> ConflictAsync(string id, string etag, CancellationToken cancellationToken) => await db.ForChangeAsync(await ConflictAsync(id, cancellationToken), etag, cancellationToken);

    /// <inheritdoc cref="ConflictAsync(string, string, CancellationToken)"/>
    public Task<Conflict> ConflictAsync(string id, CancellationToken cancellationToken) =>
        Ids.Parse<ConflictId>(id) is { } known ? FirstAsync(one => one.Conflicts(db).FirstOrDefaultAsync(c => c.Id == known, cancellationToken)) : throw new NotFoundException();

    /// <exception cref="NotFoundException">There is no such opening, or the caller may not know of it.</exception>
    public async Task<Opening> OpeningAsync(string id, string etag, CancellationToken cancellationToken) => await db.ForChangeAsync(await OpeningAsync(id, cancellationToken), etag, cancellationToken);

    /// <inheritdoc cref="OpeningAsync(string, string, CancellationToken)"/>
    public Task<Opening> OpeningAsync(string id, CancellationToken cancellationToken) =>
        Ids.Parse<OpeningId>(id) is { } known ? FirstAsync(one => one.Openings(db).FirstOrDefaultAsync(o => o.Id == known, cancellationToken)) : throw new NotFoundException();

    /// <summary>Somebody else closes the review of a break-glass: with words, but for a record that was erased since. The duty to review outlives the record.</summary>
    /// <exception cref="NotFoundException">There is no such opening, or the caller may not know of it.</exception>
    public async Task<Opening> ReviewAsync(string id, string etag, bool justified, string words, CancellationToken cancellationToken)
    {
        var opening = (await OpeningAsync(id, cancellationToken)).MustBe(etag);
        var erased = await IsErasedAsync(opening, cancellationToken);
        if (erased && words.Length > 0) throw FormProblem.In("reason", "Leave this empty: the record was erased, and nothing is written about it any more");
        if (!erased && string.IsNullOrWhiteSpace(words)) throw FormProblem.In("reason", "Say how it was reviewed");

        opening.Review(db.Room.Caller.Is, justified, words, clock.Now());
        await FollowAsync(opening, cancellationToken);
        return opening;
    }

    /// <summary>Whether what it opens was erased: nothing is written about it any more.</summary>
    public async Task<bool> IsErasedAsync(Opening opening, CancellationToken cancellationToken) => db.Closed is { } closed && await closed.RefusalAsync(opening, cancellationToken) is not null;

    /// <summary>All that is kept about who sees one record, the latest first.</summary>
    /// <exception cref="NotFoundException">The caller sees no such record, and oversees nothing about one.</exception>
    public async Task<(List<Conflict> Conflicts, List<Opening> Openings)> OfAsync(string reference, CancellationToken cancellationToken)
    {
        var (conflicts, openings, there) = (new List<Conflict>(), new List<Opening>(), false);
        foreach (var one in kinds)
        {
            conflicts.AddRange(await one.Conflicts(db).AsNoTracking().Where(c => c.Reference == reference).OrderByDescending(c => c.At).Take(Most).ToListAsync(cancellationToken));
            openings.AddRange(await one.Openings(db).AsNoTracking().Where(o => o.Reference == reference).OrderByDescending(o => o.At).Take(Most).ToListAsync(cancellationToken));
            there |= await one.SeesAsync(db, reference, cancellationToken);
        }
        return there || conflicts.Count > 0 || openings.Count > 0 ? (conflicts, openings) : throw new NotFoundException();
    }

    /// <summary>What waits for somebody who oversees: suspected conflicts, locks to lift, openings to review. The oldest first.</summary>
    public async Task<(List<Conflict> Conflicts, List<Opening> Openings)> WaitingAsync(CancellationToken cancellationToken)
    {
        var (conflicts, openings) = (new List<Conflict>(), new List<Opening>());
        foreach (var one in kinds)
        {
            conflicts.AddRange(await one.ConflictsWaitingAsync(db, Most, cancellationToken));
            openings.AddRange(await one.Openings(db).AsNoTracking().Where(o => o.State == OpeningState.ToReview).OrderBy(o => o.At).Take(Most).ToListAsync(cancellationToken));
        }
        return (conflicts, openings);
    }

    /// <summary>Locks and grants become what the conflict says.</summary>
    public async Task FollowAsync(Conflict conflict, CancellationToken cancellationToken)
    {
        foreach (var one in kinds.Where(one => one.Keeps(conflict))) await one.FollowAsync(db, conflict, cancellationToken);
    }

    /// <inheritdoc cref="FollowAsync(Conflict, CancellationToken)"/>
    public async Task FollowAsync(Opening opening, CancellationToken cancellationToken)
    {
        foreach (var one in kinds.Where(one => one.Keeps(opening))) await one.FollowAsync(db, opening, cancellationToken);
    }

    /// <summary>Somebody has an account from now on, or said something new of themselves: asks about the open records that they may be close to.</summary>
    /// <param name="who">Once more, as they are now.</param>
    /// <param name="anew">What is new of them: what was asked by it and answered before is asked again.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SuspectAsync(Practitioner who, IReadOnlyList<ConflictKind> anew, CancellationToken cancellationToken)
    {
        foreach (var one in kinds) await one.SuspectAsync(db, [who], null, anew, clock.Now(), cancellationToken);
    }

    /// <summary>These records came: asks about everybody with an account who may be close to somebody in them.</summary>
    public async Task SuspectAsync(IReadOnlyList<Practitioner> people, IReadOnlyList<Guid> records, CancellationToken cancellationToken)
    {
        foreach (var one in kinds) await one.SuspectAsync(db, people, records, [], clock.Now(), cancellationToken);
    }

    private const int Most = 50;

    private async Task<T> FirstAsync<T>(Func<ProtectedKind, Task<T?>> ask) where T : class
    {
        foreach (var one in kinds)
            if (await ask(one) is { } found) return found;
        throw new NotFoundException();
    }
}
