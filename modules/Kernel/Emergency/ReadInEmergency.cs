using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Emergency;

/// <summary>
/// Somebody was shown a restricted record while the journal could not be written: entered from the emergency spool afterwards, in the reader's name and
/// at the time of the reading.
/// </summary>
/// <param name="By">The message that asked, "GetReferralRequest".</param>
/// <param name="Line">Its line in the spool.</param>
/// <param name="LineHash">What the line's chain holds of it.</param>
/// <param name="EnteredAt">When it was entered here.</param>
[Fact("record_read_in_emergency.v1", Operation = Operation.Consultation)]
public sealed record ReadInEmergency(RecordId Record, string By, int Line, string LineHash, DateTimeOffset EnteredAt) : IFact;
