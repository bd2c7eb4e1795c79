using Google.Protobuf.WellKnownTypes;
using SaferCity.Common.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.Wire;

/// <summary>What commands answer, and what a record's history looks like, in every room.</summary>
public static class Receipts
{
    /// <summary>To be made after the save: the etag is the version kept.</summary>
    public static Receipt Receipt(this Aggregate aggregate, IId id) => new() { Id = id.Value.ToString(), Reference = (aggregate as INumbered)?.Reference ?? "", Etag = aggregate.Etag };

    public static IEnumerable<HistoryEntry> ToWire(this IEnumerable<Told> history) =>
        history.Select(told => new HistoryEntry { At = Timestamp.FromDateTimeOffset(told.At), Actor = told.Person, Sentence = told.Sentence, Reason = told.Text ?? "" });
}
