using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.KnownElsewhere;

public enum PointerState
{
    /// <summary>It waits for whoever works the record.</summary>
    Open,
    Shared,

    /// <summary>Who asked is told nothing.</summary>
    Kept,
}

/// <summary>
/// Somebody in another room asks about a person of a record of this one. It exists for those who see the record, and never for who asks: so a match against
/// a hidden record does not show to the searcher, whatever else they may see.
/// </summary>
public abstract class Pointer : Aggregate
{
    public PointerId Id { get; private protected init; }

    /// <summary>The record's reference.</summary>
    public string Reference { get; private protected init; } = "";

    /// <summary>Who the person is in the record of this room.</summary>
    public PersonRole Whom { get; private protected init; }

    /// <summary>The question, in the room that asks.</summary>
    public AskingId Asking { get; private protected init; }

    /// <summary>The room that asks: "vawg".</summary>
    public string Room { get; private protected init; } = "";

    public AskingPurpose Purpose { get; private protected init; }

    [Personal]
    public string Reason { get; private protected set; } = "";

    /// <summary>Who asks, by <see cref="Caller.PersonKey"/>.</summary>
    public Guid Person { get; private protected init; }

    /// <summary>The same as a pseudonymous id.</summary>
    public string Who { get; private protected init; } = "";

    public OrganisationId Organisation { get; private protected init; }

    public DateTimeOffset At { get; private protected init; }

    public PointerState State { get; private set; }

    /// <summary>What was shared, by what law, by whom and when; null where nothing was.</summary>
    [Personal]
    public string? What { get; private set; }

    public string? Gateway { get; private set; }

    public Guid? AnsweredBy { get; private set; }

    public string? AnsweredAs { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Tells the room that asks. The fact is the room's own, for that room to hear: it holds ids and not what is shared.</summary>
    /// <param name="necessity">Why it is necessary, and no more than necessary.</param>
    /// <param name="lockedOut">Who asks is locked out of the record: nothing of it goes to them by another way.</param>
    public void Share(Caller by, string what, string gateway, string necessity, bool lockedOut, DateTimeOffset at, Func<Pointer, RecordId, IFact> fact)
    {
        KnownElsewhereRefusals.Answered.When(State is not PointerState.Open);
        KnownElsewhereRefusals.AskerLockedOut.When(lockedOut);

        State = PointerState.Shared;
        (What, Gateway, AnsweredBy, AnsweredAs, AnsweredAt) = (what, gateway, by.PersonKey, by.Person, at);
        Record(fact(this, RecordId.Of(AboutRecord)), $"{gateway}: {necessity}");
    }

    /// <summary>Why it was necessary, out of the journal's text of <see cref="Share"/>; empty where that was erased.</summary>
    internal string NecessityIn(string? reason) => reason is null ? "" : reason[(Gateway!.Length + ": ".Length)..];

    /// <summary>Keeps it to this room. The room that asks hears nothing of it.</summary>
    public void Keep(Caller by, string reason, DateTimeOffset at)
    {
        KnownElsewhereRefusals.Answered.When(State is not PointerState.Open);

        State = PointerState.Kept;
        (AnsweredBy, AnsweredAs, AnsweredAt) = (by.PersonKey, by.Person, at);
        Record(new PointerKept(Id), reason);
    }

    /// <summary>The record that it is about was erased: why somebody asked and what they were told go. That, by whom and by what law something was shared stays.</summary>
    internal void Erase()
    {
        Forget();
        What = null;
    }

    /// <summary>The record for which somebody asked was erased: why they asked goes, and nobody answers any more.</summary>
    internal void Forget()
    {
        Reason = "";
        if (State is PointerState.Open) State = PointerState.Kept;
    }

    internal abstract Guid AboutRecord { get; }
}

/// <inheritdoc />
public sealed class Pointer<TId> : Pointer, IKeptFrom<TId> where TId : struct, IId<TId>
{
    public TId RecordId { get; private init; }

    internal override Guid AboutRecord => RecordId.Value;

    /// <summary>The person whom another room asks about is, as far as name and date of birth tell, a person of this record.</summary>
    public static Pointer<TId> To(TId record, string reference, PersonRole whom, PersonAskedAbout asked)
    {
        var pointer = new Pointer<TId>
        {
            Id = Ids.New<PointerId>(), RecordId = record, Reference = reference, Whom = whom, Asking = asked.Asking, Room = asked.Room, Purpose = asked.Purpose, Reason = asked.Reason,
            Person = asked.Person, Who = asked.Who, Organisation = asked.Organisation, At = asked.At,
        };
        pointer.Record(new PointerMade(pointer.Id, record.Value));
        return pointer;
    }
}
