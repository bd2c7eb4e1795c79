using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;

namespace SaferCity.Kernel.Storage;

public abstract partial class ModuleDb
{
    private readonly List<Aggregate> spokenOf = [];
    private readonly HashSet<Guid> forgotten = [], kept = [];
    private bool forgets;
    private Func<Task<bool>>? forgetsAll;

    /// <summary>The door through which a command reads what it changes: nothing that is closed for good, and only as the caller read it.</summary>
    /// <exception cref="RefusedException">It is closed, or what it is kept about is.</exception>
    /// <exception cref="StaleException">It has changed since.</exception>
    public async Task<T> ForChangeAsync<T>(T record, string etag, CancellationToken cancellationToken) where T : Aggregate
    {
        await MustNotBeClosedAsync(record, cancellationToken);
        return record.MustBe(etag);
    }

    /// <inheritdoc cref="IClosedRecords.RefusalAsync"/>
    /// <exception cref="RefusedException">It is closed.</exception>
    public async Task MustNotBeClosedAsync(Aggregate about, CancellationToken cancellationToken)
    {
        if (Closed is { } closed && await closed.RefusalAsync(about, cancellationToken) is { } refusal) throw refusal.Now();
    }

    /// <summary>
    /// With what is saved next, the free text of every entry about these records goes from the journal with its salt: the chain still verifies. All that the
    /// save deletes or overwrites is marked to go from the room's files as well (<see cref="Overwriting"/>).
    /// </summary>
    public void ForgetTextsOf(params IReadOnlyCollection<Guid> records)
    {
        forgets = true;
        forgotten.UnionWith(records);
    }

    /// <summary>What <see cref="ForgetTextsOf"/> does not take: the text of an entry that is about one of these as well.</summary>
    public void ButNotOf(IEnumerable<Guid> others) => kept.UnionWith(others);

    /// <summary>Asked once more when nothing else can come: the save is stale where there is more to forget than was found.</summary>
    public void ForgetIf(Func<Task<bool>> all) => forgetsAll = all;

    /// <summary>Adds what is kept about a record that is open: it is not saved where that is closed meanwhile.</summary>
    public void AddAboutOpen(Aggregate begun)
    {
        Add(begun);
        spokenOf.Add(begun);
    }

    // At the journal's head, so that nothing is closed between the look and the entry.
    private async Task<bool> IsAboutClosedAsync(IFact fact, CancellationToken cancellationToken)
    {
        if (Closed is not { } closed) return false;
        await JournalWriter.TakeHeadAsync(this);
        foreach (var subject in FactNames.Subjects(fact))
            if (await WholeAsync(() => closed.HoldsAsync(subject, cancellationToken))) return true;
        return false;
    }

    // Nobody else's entry is committed between this and our own: what came before ours is seen, and what comes after it sees ours.
    private async Task AtTheHeadAsync()
    {
        await JournalWriter.TakeHeadAsync(this);
        foreach (var about in spokenOf) await MustNotBeClosedAsync(about, CancellationToken.None);
        if (forgetsAll is { } all && !await all()) throw new StaleException("");
        if (forgotten.Count > 0) await JournalWriter.ForgetTextsAsync(this, forgotten, kept);
    }

    // With what is forgotten, so that there is no moment at which nobody knows that it is still to be overwritten.
    private async Task MarkAsync()
    {
        await using var mark = Command($"insert into {In}overwritings (id, at) values (@id, @at)", ("@id", Guid.CreateVersion7()), ("@at", Instants.ToMicroseconds(room.Clock.GetUtcNow())));
        await mark.ExecuteNonQueryAsync();
    }

    private void ForgetNothing()
    {
        (forgets, forgetsAll) = (false, null);
        spokenOf.Clear();
        forgotten.Clear();
        kept.Clear();
    }
}
