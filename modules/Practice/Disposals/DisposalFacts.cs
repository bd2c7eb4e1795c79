using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Practice.Disposals;

[Fact("erasure_requested.v1")]
public sealed record ErasureRequested(RecordId Record, ErasureBasis Basis) : IFact;

[Fact("erasure_left.v1")]
public sealed record ErasureLeft(RecordId Record) : IFact;

[Fact("legal_hold_set.v1")]
public sealed record LegalHoldSet(RecordId Record) : IFact;

[Fact("legal_hold_lifted.v1")]
public sealed record LegalHoldLifted(RecordId Record) : IFact;

/// <summary>What a room's own fact says of an erasure: the proof of it (Data Protection Act 2018, s.62). Who approved is whose entry it is.</summary>
/// <param name="RequestedBy">Who asked, as a pseudonymous id.</param>
public sealed record ErasedRecord(RecordId Record, ErasureBasis Basis, string RequestedBy)
{
    /// <summary>What was asked of other rooms about the people of the record, which keep why until they hear of this.</summary>
    public AskingId[] Askings { get; init; } = [];

    /// <summary>What was told of it to the rooms that asked, which keep that until they hear of this.</summary>
    public PointerId[] Pointers { get; init; } = [];
}

public static class DisposalHistory
{
    /// <summary>The sentences about what becomes of a record; that of the room's own fact is the room's.</summary>
    public static History SayDisposals(this History history) => history
        .Say<ErasureRequested>(f => $"Somebody asked that the personal data of this record is erased: {Words.Of(f.Basis)}.")
        .Say<ErasureLeft>("It was decided not to erase it.")
        .Say<LegalHoldSet>("A legal hold was set: nobody erases this record.")
        .Say<LegalHoldLifted>("The legal hold was lifted.");

    /// <summary>The sentence for the room's fact that a record was erased.</summary>
    public static string Erased(ErasureBasis basis) => $"The personal data of this record was erased, after a second person had approved it: {Words.Of(basis)}.";

    /// <summary>What of a record's history tells of this.</summary>
    public static IEnumerable<Told> OfDisposal(this IEnumerable<Told> history) => history.Where(told => Facts.Any(name => told.Fact.EndsWith(name, StringComparison.Ordinal)));

    private static readonly string[] Facts = [".erasure_requested.v1", ".erasure_left.v1", ".legal_hold_set.v1", ".legal_hold_lifted.v1", ".erased.v1"];
}

internal static class Words
{
    public static string Of(ErasureBasis basis) => basis switch
    {
        ErasureBasis.RetentionOver => "its retention is over",
        ErasureBasis.PersonsRight => "the person’s right to erasure was upheld",
        _ => "it was recorded in error",
    };
}
