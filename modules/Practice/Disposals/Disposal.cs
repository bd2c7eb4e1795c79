using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;

namespace SaferCity.Practice.Disposals;

/// <summary>Why the personal data of a record is erased.</summary>
public enum ErasureBasis
{
    /// <summary>It is kept no longer than is necessary (UK GDPR, Article 5(1)(e)).</summary>
    RetentionOver,

    /// <summary>The person asked, and the right was upheld (UK GDPR, Article 17).</summary>
    PersonsRight,

    /// <summary>It should not have been recorded (UK GDPR, Articles 5(1)(d) and 17(1)(d)).</summary>
    RecordedInError,
}

public enum DisposalState
{
    Kept,

    /// <summary>Still kept: a second person decides.</summary>
    ErasureRequested,
    Erased,
}

/// <summary>What becomes of a record's personal data in the end: a hold that keeps it, a request that it goes, and that it went.</summary>
public abstract class Disposal : Aggregate
{
    /// <summary>The record's reference.</summary>
    public string Reference { get; private protected init; } = "";

    public DisposalState State { get; private set; }

    /// <summary>A legal hold: a claim or an inquiry needs the record, and nobody erases it.</summary>
    public bool Held { get; private set; }

    public ErasureBasis? Basis { get; private set; }

    /// <summary>Who asked, by <see cref="Caller.PersonKey"/> and by name: that person approves it under neither.</summary>
    public Guid? RequestedBy { get; private set; }

    public string? RequestedAs { get; private set; }

    public DateTimeOffset? RequestedAt { get; private set; }

    /// <summary>Who approved, by <see cref="Caller.PersonKey"/> and by name.</summary>
    public Guid? ErasedBy { get; private set; }

    public string? ErasedAs { get; private set; }

    public DateTimeOffset? ErasedAt { get; private set; }

    internal abstract RecordId About { get; }

    /// <summary>What a caller sends back with the next change: both the record and this are as they were read.</summary>
    public string EtagWith(Aggregate record) => $"{record.Etag}-{Etag}";

    /// <summary>Asks a second person to erase the record. Nothing goes before. Who asks is signed in: under a partner's officer id nobody could tell them from the second person.</summary>
    public void Request(Caller by, ErasureBasis basis, string reason, Retention retention, DateTimeOffset at)
    {
        ErasureRefusals.NotSignedIn.When(by.Account is null);
        ErasureRefusals.Erased.When(State is DisposalState.Erased);
        ErasureRefusals.Requested.When(State is DisposalState.ErasureRequested);
        MayGo(basis, retention, at);

        (State, Basis, RequestedBy, RequestedAs, RequestedAt) = (DisposalState.ErasureRequested, basis, by.PersonKey, by.Person, at);
        Record(new ErasureRequested(About, basis), reason);
    }

    /// <summary>Whether this person asked for it, under whichever of the two.</summary>
    public bool IsRequestOf(Caller person) => State is DisposalState.ErasureRequested && (person.PersonKey == RequestedBy || person.Person == RequestedAs);

    /// <summary>The record is kept: a second person declines, or whoever asked withdraws.</summary>
    public void Leave(string reason)
    {
        ErasureRefusals.NotRequested.When(State is not DisposalState.ErasureRequested);

        (State, Basis, RequestedBy, RequestedAs, RequestedAt) = (DisposalState.Kept, null, null, null, null);
        Record(new ErasureLeft(About), reason);
    }

    /// <summary>
    /// The second person, who neither asked nor lets a system decide, approves: the personal data goes. What stood against asking stands against this too, as
    /// it may have come since. Nothing is said with it, so that nothing about the person is written down anew.
    /// </summary>
    /// <param name="by">Who approves.</param>
    /// <param name="retention">Of the record, as it is now.</param>
    /// <param name="at">Now.</param>
    /// <param name="fact">The room's own, for other rooms to hear.</param>
    public void Approve(Caller by, Retention retention, DateTimeOffset at, Func<ErasedRecord, IFact> fact)
    {
        ErasureRefusals.NotRequested.When(State is not DisposalState.ErasureRequested);
        ErasureRefusals.OwnRequest.When(IsRequestOf(by));
        ErasureRefusals.NotSignedIn.When(by.Account is null);
        MayGo(Basis!.Value, retention, at);

        (State, ErasedBy, ErasedAs, ErasedAt) = (DisposalState.Erased, by.PersonKey, by.Person, at);
        Record(fact(new(About, Basis.Value, RequestedAs!)));
    }

    /// <summary>A claim or an inquiry needs the record: it is kept, whoever asks.</summary>
    public void Hold(string reason)
    {
        ErasureRefusals.Erased.When(State is DisposalState.Erased);
        ErasureRefusals.HeldAlready.When(Held);

        Held = true;
        Record(new LegalHoldSet(About), reason);
    }

    /// <summary>The claim or the inquiry is over.</summary>
    public void Release(string reason)
    {
        ErasureRefusals.NotHeld.When(!Held);

        Held = false;
        Record(new LegalHoldLifted(About), reason);
    }

    private void MayGo(ErasureBasis basis, Retention retention, DateTimeOffset at)
    {
        ErasureRefusals.Held.When(Held);
        if (basis is not ErasureBasis.RetentionOver) return; // a right, and an error, do not wait for the end of a case
        ErasureRefusals.CaseOpen.When(retention.Until is null);
        ErasureRefusals.RetentionRuns.When(LondonDay.Of(at) < retention.Until!.DayAfter);
    }
}

/// <inheritdoc />
public sealed class Disposal<TId> : Disposal where TId : struct, IId<TId>
{
    /// <summary>The record, of which there is one of these at most. Who does not see it does not see this.</summary>
    public TId RecordId { get; private init; }

    internal override RecordId About => Kernel.Journal.RecordId.Of(RecordId.Value);

    /// <summary>Nothing has been asked about the record yet.</summary>
    public static Disposal<TId> Of(TId record, string reference) => new() { RecordId = record, Reference = reference };
}
