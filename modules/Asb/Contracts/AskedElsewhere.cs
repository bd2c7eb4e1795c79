using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Asb.Contracts;

/// <summary>
/// Somebody of this room asked whether a person of a record is known in another: each room that keeps people asks in turn whom it is about
/// (<see cref="AskWhoIsMeant"/>) and looks for the person out of the asker's sight.
/// </summary>
[Fact("asked_elsewhere.v1", Operation = Operation.Disclosure)]
public sealed record AskedElsewhere(AskingId Asking, RecordId Record, PersonRole Whom, AskingPurpose Purpose) : IFact;
