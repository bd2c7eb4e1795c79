using System.Security.Cryptography;
using System.Text;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.NeedToKnow;

/// <summary>Why a person has no place in a case (common 0.3, rule 6).</summary>
public enum ConflictKind
{
    /// <summary>Related to somebody in the case.</summary>
    Related,

    /// <summary>A friend, neighbour, colleague or other associate of somebody in the case.</summary>
    Associated,
    SameHousehold,
    OwnInterest,

    /// <summary>A user's surname is that of somebody in the case: never more than a question.</summary>
    SameSurname,

    /// <summary>A user works for whom somebody in the case works for: never more than a question.</summary>
    SameEmployer,

    /// <summary>A user lives where somebody in the case lives, by the postcode's sector: never more than a question.</summary>
    SameAddressRange,
}

public enum ConflictState
{
    /// <summary>A weaker match: the person sees the record until somebody answers.</summary>
    Suspected,
    Dismissed,

    /// <summary>The person is locked out in every channel.</summary>
    Locked,

    /// <summary>Still locked out: a second person decides.</summary>
    LiftingRequested,
    Lifted,
}

/// <summary>One person's conflict of interest in one record: declared, recorded by the coordinator, or suspected. What storage does about it follows <see cref="LocksOut"/>.</summary>
public abstract class Conflict : Aggregate
{
    public ConflictId Id { get; private protected init; }

    /// <summary>The record's reference, for who oversees and does not see the record.</summary>
    public string Reference { get; private protected init; } = "";

    /// <summary>Whom it is about, by <see cref="Caller.PersonKey"/>.</summary>
    public Guid Person { get; private protected init; }

    /// <summary>The same as a pseudonymous id: "account:…", "officer:4471".</summary>
    public string Who { get; private protected init; } = "";

    public ConflictKind Kind { get; private protected init; }

    public ConflictState State { get; private protected set; }

    public DateTimeOffset At { get; private protected init; }

    /// <summary>Who asked that it is lifted, by <see cref="Caller.PersonKey"/> and by name: that person decides it under neither.</summary>
    public Guid? RequestedBy { get; private set; }

    public string? RequestedAs { get; private set; }

    public bool LocksOut => State is ConflictState.Locked or ConflictState.LiftingRequested;

    /// <summary>Asks a second person to let this person see the record. Nothing changes before. Who asks is signed in: under a partner's officer id nobody could tell them from the second person.</summary>
    public void RequestLifting(Caller by, string reason)
    {
        NeedToKnowRefusals.NotSignedIn.When(by.Account is null);
        NeedToKnowRefusals.NotLocked.When(State is not ConflictState.Locked);

        State = ConflictState.LiftingRequested;
        (RequestedBy, RequestedAs) = (by.PersonKey, by.Person);
        Record(new LiftingRequested(Id), reason);
    }

    /// <summary>The second person lifts the lock or leaves it.</summary>
    public void DecideLifting(Caller by, bool lift, string reason)
    {
        NeedToKnowRefusals.LiftingNotRequested.When(State is not ConflictState.LiftingRequested);
        NeedToKnowRefusals.NotSignedIn.When(by.Account is null);
        NeedToKnowRefusals.SamePerson.When(by.PersonKey == RequestedBy || by.Person == RequestedAs);

        State = lift ? ConflictState.Lifted : ConflictState.Locked;
        (RequestedBy, RequestedAs) = (null, null);
        Record(lift ? new LockLifted(Id) : new LiftingDeclined(Id), reason);
    }

    /// <summary>A weaker match is a conflict, or none.</summary>
    public void Answer(bool conflict, string reason)
    {
        NeedToKnowRefusals.NotSuspected.When(State is not ConflictState.Suspected);

        State = conflict ? ConflictState.Locked : ConflictState.Dismissed;
        Record(conflict ? new ConflictConfirmed(Id) : new ConflictDismissed(Id), reason);
    }

    /// <summary>The record was erased: nobody is left to be close to, and nobody decides any more. Who is locked out stays so.</summary>
    internal void Close()
    {
        if (State is ConflictState.Suspected) Answer(conflict: false, "");
        if (State is not ConflictState.LiftingRequested) return;
        (State, RequestedBy, RequestedAs) = (ConflictState.Locked, null, null);
        Record(new LiftingDeclined(Id));
    }
}

/// <inheritdoc />
public sealed class Conflict<TId> : Conflict, IOverseen<TId> where TId : struct, IId<TId>
{
    public TId RecordId { get; private init; }

    /// <summary>The person says so: locked out at once.</summary>
    public static Conflict<TId> Declare(TId record, string reference, Caller by, ConflictKind kind, string? said, DateTimeOffset at)
    {
        var conflict = New(record, reference, by.PersonKey, by.Person, kind, ConflictState.Locked, at);
        conflict.Record(new ConflictDeclared(conflict.Id, record.Value, kind), said);
        return conflict;
    }

    /// <summary>The coordinator knows of it: the account is locked out at once.</summary>
    public static Conflict<TId> RecordFor(TId record, string reference, Guid account, ConflictKind kind, string reason, DateTimeOffset at)
    {
        var conflict = New(record, reference, account, "account:" + account, kind, ConflictState.Locked, at);
        conflict.Record(new ConflictRecorded(conflict.Id, record.Value, kind, account), reason);
        return conflict;
    }

    /// <summary>A weaker match: somebody is asked, nobody is locked out. Who notices the same in the same moment makes the same question of it, of which one is kept.</summary>
    /// <param name="record">What the person may be close to.</param>
    /// <param name="reference">The record's.</param>
    /// <param name="account">Whose.</param>
    /// <param name="kind">By what it was noticed.</param>
    /// <param name="before">How often the same was asked before.</param>
    /// <param name="at">Now.</param>
    public static Conflict<TId> Suspect(TId record, string reference, Guid account, ConflictKind kind, int before, DateTimeOffset at)
    {
        var its = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{record.Value}/{account}/{kind}/{before}")).AsSpan(0, 16));
        var conflict = New(record, reference, account, "account:" + account, kind, ConflictState.Suspected, at, ConflictId.Of(its));
        conflict.Record(new ConflictSuspected(conflict.Id, record.Value, kind, account));
        return conflict;
    }

    private static Conflict<TId> New(TId record, string reference, Guid person, string who, ConflictKind kind, ConflictState state, DateTimeOffset at, ConflictId? id = null) =>
        new() { Id = id ?? Ids.New<ConflictId>(), RecordId = record, Reference = reference, Person = person, Who = who, Kind = kind, State = state, At = at };
}
