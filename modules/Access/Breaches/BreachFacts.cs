using SaferCity.Access.Disclosures;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Breaches;

// Every fact is about its breach alone: an affected record's own history is read by people who must not learn of the breach, and the one who caused it is
// named in none.

[Fact("breach_reported.v1", Operation = Operation.None)]
internal sealed record BreachReported(DataBreachId Breach, BreachKinds Kinds, Regime Regime, DateTimeOffset AwareAt, string? InRoom) : IFact;

[Fact("breach_cause_named.v1", Operation = Operation.None)]
internal sealed record BreachCauseNamed(DataBreachId Breach, bool Somebody) : IFact;

/// <summary>Somebody looked in the trail for the records that a breach affects.</summary>
[Fact("breach_affected_sought.v1", Operation = Operation.Consultation)]
internal sealed record BreachAffectedSought(DataBreachId Breach, Guid? With, string? Person, string? Room) : IFact;

[Fact("breach_affected_marked.v1", Operation = Operation.Combination)]
internal sealed record BreachAffectedMarked(DataBreachId Breach, Guid[] Records) : IFact;

[Fact("breach_affected_unmarked.v1", Operation = Operation.Alteration)]
internal sealed record BreachAffectedUnmarked(DataBreachId Breach, Guid[] Records) : IFact;

[Fact("breach_people_counted.v1", Operation = Operation.None)]
internal sealed record BreachPeopleCounted(DataBreachId Breach, int People) : IFact;

[Fact("breach_risk_assessed.v1", Operation = Operation.None)]
internal sealed record BreachRiskAssessed(DataBreachId Breach, BreachRisk Risk, bool RegulatorAgain, bool PeopleAgain) : IFact;

[Fact("breach_regulator_told.v1", Operation = Operation.None)]
internal sealed record RegulatorTold(DataBreachId Breach, DateTimeOffset At, bool Late) : IFact;

[Fact("breach_regulator_not_told.v1", Operation = Operation.None)]
internal sealed record RegulatorNotTold(DataBreachId Breach) : IFact;

[Fact("breach_people_told.v1", Operation = Operation.None)]
internal sealed record PeopleTold(DataBreachId Breach, DateOnly On) : IFact;

[Fact("breach_people_not_told.v1", Operation = Operation.None)]
internal sealed record PeopleNotTold(DataBreachId Breach, NotToldGround Ground) : IFact;

[Fact("breach_closed.v1", Operation = Operation.None)]
internal sealed record BreachClosed(DataBreachId Breach) : IFact;

[Fact("breach_reopened.v1", Operation = Operation.None)]
internal sealed record BreachReopened(DataBreachId Breach) : IFact;
