using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Asb.Injunctions;

[Fact("injunction_applied_for.v1", Operation = Operation.Collection)]
internal sealed record InjunctionAppliedFor(InjunctionId Injunction, OrganisationId Applicant, DateOnly AppliedOn, bool WithoutNotice) : IFact;

[Fact("service_consulted.v1", Operation = Operation.Disclosure)]
internal sealed record ServiceConsulted(InjunctionId Injunction, ConsultationKind Kind, DateOnly On) : IFact;

[Fact("evidence_recorded.v1", Operation = Operation.Collection)]
internal sealed record EvidenceRecorded(InjunctionId Injunction, EvidenceKind Kind, DateOnly On) : IFact;

[Fact("interim_heard.v1")]
internal sealed record InterimHeard(InjunctionId Injunction, DateOnly On, bool Granted) : IFact;

[Fact("injunction_granted.v1")]
internal sealed record InjunctionGranted(InjunctionId Injunction, DateOnly On, int Terms, int WithPowerOfArrest, DateTimeOffset? SealedEnd) : IFact;

[Fact("injunction_refused.v1")]
internal sealed record InjunctionRefused(InjunctionId Injunction, DateOnly On) : IFact;
