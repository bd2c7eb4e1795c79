using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Trails;

/// <summary>Somebody read the trail: of this record, of this person, of this room, or of all.</summary>
[Fact("trail_read.v1", Operation = Operation.Consultation)]
internal sealed record TrailRead(RecordId? About, string? Person, string? InRoom) : IFact;

/// <summary>Somebody took a page of the trail away. Why stands beside it.</summary>
[Fact("trail_exported.v1", Operation = Operation.Disclosure)]
internal sealed record TrailExported(RecordId? About, string? Person, string? InRoom) : IFact;
