using System.Data.Common;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>What was found in a room's journal.</summary>
/// <param name="Entries">How many entries were found to be right, from the first one on.</param>
/// <param name="Checkpoints">How many kept checkpoints agree.</param>
/// <param name="Problem">The first thing that is wrong, naming room and entry; null where the journal holds.</param>
public sealed record JournalVerdict(string Room, long Entries, int Checkpoints, string? Problem)
{
    /// <summary>For a person, in a line.</summary>
    public string Sentence => Problem ?? $"{Room}: unbroken. Entries: {Entries}. Checkpoints that agree: {Checkpoints}.";
}

/// <summary>Reads a whole journal, compares every hash, and holds it against checkpoints that were kept.</summary>
public static class JournalCheck
{
    private const int WorthTwo = 10_000;

    /// <returns>What is wrong, naming the entry; nothing where the chain holds.</returns>
    public static async Task<string?> ProblemAsync(IEngine engine, string room, CancellationToken cancellationToken = default) => (await VerifyAsync(engine, room, null, cancellationToken)).Problem;

    /// <param name="engine">Where the room is kept.</param>
    /// <param name="room">Its name.</param>
    /// <param name="checkpoints">Checkpoints whose signatures hold, of all rooms; null where none were kept. Without one a journal that was rewritten as a whole looks like any other.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<JournalVerdict> VerifyAsync(IEngine engine, string room, IEnumerable<Checkpoint>? checkpoints, CancellationToken cancellationToken = default) =>
        VerifyAsync(engine, room, checkpoints, WorthTwo, cancellationToken);

    /// <param name="worthTwo">Of how many entries on a half is worth following by itself.</param>
    internal static async Task<JournalVerdict> VerifyAsync(IEngine engine, string room, IEnumerable<Checkpoint>? checkpoints, int worthTwo, CancellationToken cancellationToken = default)
    {
        var own = checkpoints?.Where(checkpoint => checkpoint.Room == room).ToList();
        var chain = new Chain(own ?? []);
        string? problem = null;
        try
        {
            if (await InPartsAsync(engine, room, own ?? [], worthTwo, cancellationToken) is { } followed) chain = followed;
            else problem = await FollowAsync(chain, StoredJournal.ReadAsync(engine, room, JournalPart.Whole, cancellationToken), toEnd: true);
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            problem = $"the journal cannot be read after entry {chain.Last}";
        }
        if (own is []) problem ??= "there is no checkpoint to hold the journal against";
        return new(room, chain.Last, own?.Count ?? 0, problem is null ? null : $"{room}: {problem}.");
    }

    // A long journal is followed in two parts at once, the second from the hash that the first must come to. Where anything is wrong nothing is said here:
    // it is followed once more as a whole, so that the first thing that is wrong is named.
    private static async Task<Chain?> InPartsAsync(IEngine engine, string room, List<Checkpoint> checkpoints, int worthTwo, CancellationToken cancellationToken)
    {
        if (await StoredJournal.MiddleAsync(engine, room, cancellationToken) is not { } middle || middle.Size < worthTwo) return null;

        var (first, second) = (new Chain(checkpoints), new Chain(checkpoints, middle));
        var hold = await Task.WhenAll(Follow(first, JournalPart.Whole with { Last = middle.Size }, toEnd: false), Follow(second, JournalPart.Whole with { After = middle.Size }, toEnd: true));
        return hold.All(part => part) && first.Last == middle.Size && first.Hash == middle.Hash ? second : null;

        Task<bool> Follow(Chain chain, JournalPart part, bool toEnd) => Task.Run(async () =>
        {
            try
            {
                return await FollowAsync(chain, StoredJournal.ReadAsync(engine, room, part, cancellationToken), toEnd) is null;
            }
            catch (Exception error) when (IsUnreadable(error))
            {
                return false;
            }
        }, cancellationToken);
    }

    private static bool IsUnreadable(Exception error) => error is DbException or FormatException or InvalidCastException;

    private static async Task<string?> FollowAsync(Chain chain, IAsyncEnumerable<StoredEntry> journal, bool toEnd)
    {
        JournalHead? head = null;
        await foreach (var stored in journal)
        {
            head = stored.Head;
            if (stored.Entry is { } entry && chain.Follow(entry, stored) is { } problem) return problem;
        }
        return head is null ? "the journal has no head" : toEnd ? chain.End(head) : null;
    }
}
