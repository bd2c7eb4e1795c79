using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.NeedToKnow;

// They name their record by a plain value and not by its id, so that the record's own history, which all its readers see, does not tell of them:
// who is in conflict, and why, is told to those who oversee, in the history of the conflict.

[Fact("conflict_declared.v1")]
public sealed record ConflictDeclared(ConflictId Conflict, Guid About, ConflictKind Kind) : IFact;

[Fact("conflict_recorded.v1")]
public sealed record ConflictRecorded(ConflictId Conflict, Guid About, ConflictKind Kind, Guid Account) : IFact;

[Fact("conflict_suspected.v1")]
public sealed record ConflictSuspected(ConflictId Conflict, Guid About, ConflictKind Kind, Guid Account) : IFact;

[Fact("conflict_confirmed.v1")]
public sealed record ConflictConfirmed(ConflictId Conflict) : IFact;

[Fact("conflict_dismissed.v1")]
public sealed record ConflictDismissed(ConflictId Conflict) : IFact;

[Fact("lifting_requested.v1")]
public sealed record LiftingRequested(ConflictId Conflict) : IFact;

[Fact("lifting_declined.v1")]
public sealed record LiftingDeclined(ConflictId Conflict) : IFact;

[Fact("lock_lifted.v1")]
public sealed record LockLifted(ConflictId Conflict) : IFact;

/// <summary>A declaration that locked nobody out: there is no such record, or the person is locked out of it already. It takes as long as one that did.</summary>
[Fact("conflict_declared_without_effect.v1")]
public sealed record ConflictDeclaredWithoutEffect(ConflictKind Kind) : IFact;

[Fact("glass_broken.v1")]
public sealed record GlassBroken(OpeningId Opening, Guid About, DateTimeOffset Until) : IFact;

[Fact("opening_reviewed.v1")]
public sealed record OpeningReviewed(OpeningId Opening, bool Justified) : IFact;

[Fact("person_named.v1")]
public sealed record PersonNamed(OpeningId Opening, Guid About, Guid Account, DateTimeOffset? Until) : IFact;

[Fact("naming_ended.v1")]
public sealed record NamingEnded(OpeningId Opening) : IFact;

public static class NeedToKnowHistory
{
    /// <summary>The sentences about who sees what, for a room with protected records.</summary>
    public static History SayNeedToKnow(this History history) => history
        .Say<ConflictDeclared>(f => $"The person declared a conflict of interest ({Words.Of(f.Kind)}) and is locked out of the record.")
        .Say<ConflictRecorded>(f => $"A conflict of interest was recorded ({Words.Of(f.Kind)}); the person is locked out of the record.")
        .Say<ConflictSuspected>(f => $"A possible conflict of interest was noticed ({Words.Of(f.Kind)}). Nobody is locked out.")
        .Say<ConflictConfirmed>("The conflict was confirmed; the person is locked out of the record.")
        .Say<ConflictDismissed>("There is no conflict.")
        .Say<LiftingRequested>("Somebody asked that the lock is lifted.")
        .Say<LiftingDeclined>("The lock was not lifted.")
        .Say<LockLifted>("A second person lifted the lock.")
        .Say<ConflictDeclaredWithoutEffect>(f => $"Somebody declared a conflict of interest ({Words.Of(f.Kind)}) that locked nobody out.")
        .Say<GlassBroken>(f => $"The person broke the glass: the record is open to them until {Words.Of(f.Until)}.")
        .Say<OpeningReviewed>(f => f.Justified ? "Reviewed: it was justified." : "Reviewed: it was not justified; the record is closed to the person.")
        .Say<PersonNamed>(f => f.Until is { } until ? $"The record was opened to one named person until {Words.Of(until)}." : "The record was opened to one named person.")
        .Say<NamingEnded>("The record was closed to the person.");
}
