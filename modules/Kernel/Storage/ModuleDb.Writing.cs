using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Storage;

public abstract partial class ModuleDb
{
    private readonly List<Recorded> facts = [];
    private ITurn? turn;
    private IClaim? claim;

    /// <summary>Whether this context holds the room's writing turn: nothing may be asked of another room meanwhile.</summary>
    internal bool HoldsTurn => turn is not null;

    /// <summary>The work that follows is done once: its first save claims this.</summary>
    internal void Begin(IClaim once) => claim = once;

    /// <summary>
    /// Saves in the room's turn. Inside a command the turn stays open for the answer to be kept with it; elsewhere it is kept at once.
    /// </summary>
    /// <exception cref="StaleException">A record changed between load and save, or two callers raced for one unique value.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var changed = ChangeTracker.Entries<Aggregate>().Where(e => e.Entity.HasFacts || e.State is EntityState.Added or EntityState.Modified).ToList();
        if (changed.Count == 0 && !ChangeTracker.HasChanges()) return 0;
        try
        {
            await EnterAsync(cancellationToken);
            foreach (var entry in changed) await PrepareAsync(entry.Entity, entry.State, cancellationToken);
            var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            if (claim is null) await KeepAsync(null);
            return rows;
        }
        catch (Exception error)
        {
            if (claim is null) await DropAsync();
            if (error is DbUpdateConcurrencyException || room.Engine.IsUniqueViolation(error)) throw new StaleException("");
            throw;
        }
    }

    /// <summary>
    /// Journals a fact that changes no record, such as a denied attempt or a reading: without a text together with those of others (<see cref="SharedEntries"/>), and then whether or not the
    /// call is given up meanwhile; with one in a turn of its own.
    /// </summary>
    /// <param name="text">The reason, where one was given. It is not kept where the fact is about a record that is closed for good.</param>
    /// <exception cref="JournalShutException">The journal cannot be written: what it would tell of must not be done.</exception>
    public Task AppendAsync(IFact fact, CancellationToken cancellationToken, string text = "") => AppendAsync(new Recorded(fact, text.Length == 0 ? null : text), cancellationToken);

    internal async Task AppendAsync(Recorded recorded, CancellationToken cancellationToken)
    {
        try
        {
            if (turn is null && claim is null && recorded.Text is null)
            {
                room.Engine.Writer(room.Room.Name).Rest(this);
                await room.Entries.AppendAsync(room, recorded);
                return;
            }
            await EnterAsync(cancellationToken);
            facts.Add(recorded.Text is not null && await IsAboutClosedAsync(recorded.Fact, cancellationToken) ? recorded with { Text = null } : recorded);
            await KeepAsync(null);
        }
        catch (Exception error)
        {
            await DropAsync();
            if (room.Engine.CouldNotWrite(error)) throw new JournalShutException(error);
            throw;
        }
    }

    /// <summary>Appends the journal, stores the receipt and returns when all of it is durable. Does nothing where nothing was saved.</summary>
    internal async Task KeepAsync(byte[]? answer)
    {
        if (turn is null) return;
        try
        {
            if (forgotten.Count + spokenOf.Count > 0) await AtTheHeadAsync();
            if (forgets && room.Engine.Overwrites) await MarkAsync();
            await JournalWriter.AppendAsync(room, turn, facts.ConvertAll(said => Line.Of(said, room)));
            if (claim is not null && answer is not null) await claim.AnswerAsync(this, answer);
        }
        catch
        {
            await DropAsync();
            throw;
        }
        var (mine, said, overwrites) = (turn, facts.ToList(), forgets);
        Afresh();
        await mine.KeepAsync();
        room.Signal.Raise(room.Room, said);
        if (overwrites) room.Signal.Raise(Overwriting.SignalOf(room.Room.Name));
    }

    /// <summary>Undoes what this context has written and forgets what it has read.</summary>
    internal async Task DropAsync()
    {
        var mine = turn;
        Afresh();
        ChangeTracker.Clear();
        if (mine is not null) await mine.DropAsync();
    }

    private void Afresh()
    {
        (turn, claim) = (null, null);
        facts.Clear();
        ForgetNothing();
    }

    /// <summary>Takes the turn, and claims what is done once, unless this context has it already.</summary>
    internal async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (turn is not null) return;
        turn = await room.Engine.Writer(room.Room.Name).EnterAsync(this, cancellationToken);
        if (claim is not null && !await claim.TakeAsync(this, cancellationToken)) throw new DoneBeforeException();
    }

    /// <summary>A plain command in this context's transaction; table names are written after <see cref="In"/>.</summary>
    internal DbCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Plain.Command(Database.GetDbConnection(), Database.CurrentTransaction?.GetDbTransaction(), sql, values);

    private async Task PrepareAsync(Aggregate aggregate, EntityState state, CancellationToken cancellationToken)
    {
        if (state is EntityState.Added && aggregate is INumbered { Reference: "" or null } numbered) numbered.Number(await NextReferenceAsync(numbered.Series, cancellationToken));
        if (state is EntityState.Unchanged) Entry(aggregate).State = EntityState.Modified;
        aggregate.NextVersion();
        var told = aggregate.TakeFacts();
        if (claim is not null && Closed is not null && told.Exists(one => one.Text is not null)) spokenOf.Add(aggregate); // however a command came by what it writes about, and whatever happened to it meanwhile
        facts.AddRange(told);
    }

    private async Task<string> NextReferenceAsync((string Prefix, int Year) series, CancellationToken cancellationToken)
    {
        await using var command = Command(
            $"insert into {In}sequences (name, year, last) values (@name, @year, 1) on conflict (name, year) do update set last = sequences.last + 1 returning last",
            ("@name", series.Prefix), ("@year", series.Year));
        return $"{series.Prefix}-{series.Year}-{Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken)):0000}";
    }
}
