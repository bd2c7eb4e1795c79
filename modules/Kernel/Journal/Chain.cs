namespace SaferCity.Kernel.Journal;

/// <summary>Follows a journal from its beginning and says the first thing that is wrong with it. build/verify-journal.mjs says the same, in the same words.</summary>
/// <param name="checkpoints">Those of this room.</param>
/// <param name="after">The entry that what is followed comes after, where it does not begin with the first.</param>
internal sealed class Chain(IEnumerable<Checkpoint> checkpoints, JournalHead? after = null)
{
    private readonly ILookup<long, Checkpoint> kept = checkpoints.OrderBy(checkpoint => checkpoint.Size).ToLookup(checkpoint => checkpoint.Size);

    /// <summary>The number of the last entry that was found to be right.</summary>
    public long Last { get; private set; } = after?.Size ?? 0;

    /// <summary>The hash of that entry.</summary>
    public string Hash { get; private set; } = after?.Hash ?? new('0', 64);

    public string? Follow(Entry entry, StoredEntry stored)
    {
        if (entry.Number > Last + 1) return $"entry {Last + 1} is missing";
        if (entry.Number <= Last) return $"entry {entry.Number} was inserted or moved";
        if (entry.Number > stored.Head.Size) return $"entry {entry.Number} was inserted: the head says that the journal ends at {stored.Head.Size}";
        var follows = entry.Previous == Hash;
        if (entry.Hash() != stored.Hash) return $"entry {entry.Number} was {(follows ? "changed" : "inserted or moved")}";
        if (!follows) return $"entry {entry.Number} does not follow the one before it";
        if (stored.Salt is not null && Entry.HashOf(stored.Salt, stored.Text ?? "") != entry.TextHash) return $"the text of entry {entry.Number} was changed";
        if (kept[entry.Number].FirstOrDefault(checkpoint => checkpoint.Head != stored.Hash) is { } other) return $"entry {entry.Number} is not the one that the checkpoint of {other.At} holds: the journal was rewritten";
        (Last, Hash) = (entry.Number, stored.Hash);
        return null;
    }

    public string? End(JournalHead head)
    {
        if (head.Size != Last) return $"the journal ends at {Last}, its head says {head.Size}";
        if (head.Hash != Hash) return $"entry {Last} is not the one that the head holds";
        return kept.SelectMany(group => group).FirstOrDefault(checkpoint => checkpoint.Size > Last) is { } longer ? $"the journal ends at {Last}, the checkpoint of {longer.At} holds {longer.Size}" : null;
    }
}
