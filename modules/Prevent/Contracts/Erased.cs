using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Prevent.Contracts;

/// <summary>The personal data of a record of this room is gone. Whoever keeps words of it erases them too. Who approved it is whose entry in the journal this is.</summary>
/// <param name="RequestedBy">Who asked for it, as a pseudonymous id.</param>
/// <param name="Askings">What was asked of the other rooms about its people.</param>
[Fact("erased.v1", Operation = Operation.Erasure)]
public sealed record Erased(RecordId Record, ErasureBasis Basis, string RequestedBy, AskingId[] Askings) : IFact
{
    /// <summary>What was told to the rooms that had asked about its people: they erase it too. Facts of earlier versions name none.</summary>
    public PointerId[] Pointers { get; init; } = [];
}
