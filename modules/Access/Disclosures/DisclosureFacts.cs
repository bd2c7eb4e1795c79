using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Disclosures;

[Fact("disclosure_recorded.v1", Operation = Operation.Disclosure)]
internal sealed record DisclosureRecorded(DisclosureId Disclosure, OrganisationId To, DateOnly On, bool Covered, bool Urgent, RecordId[] About) : IFact;

[Fact("disclosure_looked_at.v1", Operation = Operation.None)]
internal sealed record DisclosureLookedAt(DisclosureId Disclosure) : IFact;
