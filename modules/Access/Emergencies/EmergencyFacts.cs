using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Emergencies;

/// <summary>What was read in an emergency stands in the journals and waits for a review.</summary>
/// <param name="Problems">How many things of the spool were not as they were written.</param>
[Fact("emergency_merged.v1", Operation = Operation.None)]
internal sealed record EmergencyMerged(EmergencyId Emergency, int Readings, int Problems) : IFact;

[Fact("emergency_closed.v1", Operation = Operation.None)]
internal sealed record EmergencyClosed(EmergencyId Emergency) : IFact;
