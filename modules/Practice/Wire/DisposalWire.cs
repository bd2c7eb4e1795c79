using Google.Protobuf.WellKnownTypes;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Disposals;
using Enum = System.Enum;

namespace SaferCity.Practice.Wire;

/// <summary>What becomes of records in the end, as people see it.</summary>
public static class DisposalWire
{
    /// <param name="found">The record and what was asked about it.</param>
    /// <param name="today">The day in London.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="name">An account's display name; null where the key is of none.</param>
    public static Erasure ToWire<TRecord, TId>(this (TRecord Record, Disposal<TId> Disposal) found, DateOnly today, Caller reader, Func<Guid, string?> name) where TRecord : Aggregate, IErasable<TId> where TId : struct, IId<TId>
    {
        var (record, disposal) = found;
        var until = disposal.State is DisposalState.Erased ? null : record.RetentionOn(today).Until;
        var erasure = new Erasure
        {
            Etag = disposal.EtagWith(record), Reference = record.Reference, State = Enum.Parse<ErasureState>(disposal.State.ToString()), Held = disposal.Held, RequestedByYou = disposal.IsRequestOf(reader), Open = until is null && disposal.State is not DisposalState.Erased,
            RetentionOverFrom = (until?.DayAfter).Text(), Explanation = until is null ? "" : $"{until.Rule.What}: {until.Explanation}", Source = until?.Rule.Source ?? "",
        };
        if (disposal.Basis is { } basis) erasure.Basis = basis.ToWire();
        if (disposal.RequestedAt is { } requested) (erasure.RequestedBy, erasure.RequestedAt) = (name(disposal.RequestedBy!.Value) ?? disposal.RequestedAs!, Timestamp.FromDateTimeOffset(requested));
        if (disposal.ErasedAt is { } erased) (erasure.ApprovedBy, erasure.ErasedAt) = (name(disposal.ErasedBy!.Value) ?? disposal.ErasedAs!, Timestamp.FromDateTimeOffset(erased));
        return erasure;
    }

    /// <summary>To be made after the save: the etag is of what was kept.</summary>
    public static Receipt Receipt<TRecord, TId>(this (TRecord Record, Disposal<TId> Disposal) kept) where TRecord : Aggregate, IErasable<TId> where TId : struct, IId<TId> =>
        new() { Id = kept.Record.Id.Value.ToString(), Reference = kept.Record.Reference, Etag = kept.Disposal.EtagWith(kept.Record) };

    public static Disposals.ErasureBasis FromWire(this Common.V1.ErasureBasis basis) => Enum.Parse<Disposals.ErasureBasis>(basis.ToString());

    /// <summary>What waits for a second person, as sentences.</summary>
    public static IEnumerable<DueItem> Due<TId>(this IEnumerable<Disposal<TId>> waiting) where TId : struct, IId<TId> => waiting.Select(disposal =>
    {
        var due = DeadlineRules.TryDue("erasure.decision", LondonDay.Of(disposal.RequestedAt!.Value), out var whyNot);
        return new DueItem { Sentence = $"{disposal.Reference}: somebody asks that it is erased. Decide as the second person.", Kind = "erasure", RecordId = disposal.RecordId.Value.ToString(), Due = (due?.Due).Text(), Explanation = due?.Explanation ?? whyNot };
    });

    private static Common.V1.ErasureBasis ToWire(this Disposals.ErasureBasis basis) => Enum.Parse<Common.V1.ErasureBasis>(basis.ToString());
}
