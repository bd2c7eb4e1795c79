using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Disclosures;

[Fact("disclosure_recorded.v1", Operation = Operation.Disclosure)]
internal sealed record DisclosureRecorded(DisclosureId Disclosure, OrganisationId To, DateOnly On, bool Covered, bool Urgent, RecordId[] About) : IFact;

/// <summary>
/// What a room shared with another was entered. The disclosure itself is the room's fact. It names the answer, so that it is told to nobody who must not
/// know of that, whoever asked among them.
/// </summary>
[Fact("disclosure_entered.v1", Operation = Operation.None)]
internal sealed record DisclosureEntered(DisclosureId Disclosure, PointerId Pointer, RecordId About) : IFact;

/// <summary>A case that a room sent to another area was entered. The disclosure itself is the room's fact.</summary>
[Fact("sent_case_entered.v1", Operation = Operation.None)]
internal sealed record SentCaseEntered(DisclosureId Disclosure, bool Urgent, RecordId About) : IFact;

[Fact("disclosure_looked_at.v1", Operation = Operation.None)]
internal sealed record DisclosureLookedAt(DisclosureId Disclosure) : IFact;

/// <summary>One of the records that a share is about was erased. Its words stay for the others until somebody has looked through them.</summary>
[Fact("disclosure_case_erased.v1", Operation = Operation.Erasure)]
internal sealed record DisclosureCaseErased(DisclosureId Disclosure, RecordId About) : IFact;

/// <summary>Somebody looked through the words of a share for a person whose record was erased.</summary>
/// <param name="Anew">Whether the words were written anew, and those of before forgotten.</param>
[Fact("disclosure_looked_through.v1", Operation = Operation.Erasure)]
internal sealed record DisclosureLookedThrough(DisclosureId Disclosure, bool Anew) : IFact;

/// <summary>The words of a share went with the record that they were about.</summary>
[Fact("disclosure_erased.v1", Operation = Operation.Erasure)]
internal sealed record DisclosureErased(DisclosureId Disclosure, RecordId About) : IFact;
