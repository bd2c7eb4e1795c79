using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Prevent.Contracts;

/// <summary>Who works a record of this room shared something with the room that asked, which asks in turn what it is (<see cref="AskWhatIsShared"/>).</summary>
/// <param name="Asking">The question, of the room that asked.</param>
/// <param name="With">The room that asked: "vawg".</param>
[Fact("shared_elsewhere.v1", Operation = Operation.Disclosure)]
public sealed record SharedElsewhere(PointerId Pointer, RecordId Record, AskingId Asking, string With) : IFact;
