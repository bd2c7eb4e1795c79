using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.NeedToKnow;

public enum OpeningKind
{
    /// <summary>The coordinator named the person.</summary>
    Named,

    /// <summary>The person broke the glass.</summary>
    BreakGlass,
}

public enum OpeningState
{
    /// <summary>Named: it stands until its end.</summary>
    Standing,

    /// <summary>Break-glass: somebody else must close the review, whether it has run out or not.</summary>
    ToReview,
    Justified,
    NotJustified,

    /// <summary>Ended before its time.</summary>
    Ended,
}

/// <summary>One person's leave to see one record outside the panel: given by name, or taken by breaking the glass.</summary>
public abstract class Opening : Aggregate
{
    public OpeningId Id { get; private protected init; }

    /// <summary>The record's reference, for who oversees and does not see the record.</summary>
    public string Reference { get; private protected init; } = "";

    /// <summary>Who may see it, by <see cref="Caller.PersonKey"/>.</summary>
    public Guid Person { get; private protected init; }

    /// <summary>The same as a pseudonymous id: "account:…", "officer:4471".</summary>
    public string Who { get; private protected init; } = "";

    public OpeningKind Kind { get; private protected init; }

    public OpeningState State { get; private protected set; }

    public DateTimeOffset At { get; private protected init; }

    /// <summary>Null where it has no end; break-glass always has one.</summary>
    public DateTimeOffset? Until { get; private protected set; }

    /// <summary>The review of a break-glass is closed by another person; one that was not justified ends at once.</summary>
    public void Review(Caller by, bool justified, string words, DateTimeOffset at)
    {
        NeedToKnowRefusals.NothingToReview.When(State is not OpeningState.ToReview);
        NeedToKnowRefusals.SamePerson.When(by.PersonKey == Person || by.Person == Who);

        State = justified ? OpeningState.Justified : OpeningState.NotJustified;
        if (!justified && Until > at) Until = at;
        Record(new OpeningReviewed(Id, justified), words);
    }

    /// <summary>A named person no longer needs to see it.</summary>
    public void End(string reason, DateTimeOffset at)
    {
        NeedToKnowRefusals.NotStanding.When(State is not OpeningState.Standing || Until <= at);

        (State, Until) = (OpeningState.Ended, at);
        Record(new NamingEnded(Id), reason);
    }
}

/// <inheritdoc />
public sealed class Opening<TId> : Opening, IOverseen<TId> where TId : struct, IId<TId>
{
    public TId RecordId { get; private init; }

    public static Opening<TId> BreakGlass(TId record, string reference, Caller by, string reason, DateTimeOffset at, DateTimeOffset until)
    {
        var opening = new Opening<TId> { Id = Ids.New<OpeningId>(), RecordId = record, Reference = reference, Person = by.PersonKey, Who = by.Person, Kind = OpeningKind.BreakGlass, State = OpeningState.ToReview, At = at, Until = until };
        opening.Record(new GlassBroken(opening.Id, record.Value, until), reason);
        return opening;
    }

    public static Opening<TId> Name(TId record, string reference, Guid account, string reason, DateTimeOffset at, DateTimeOffset? until)
    {
        var opening = new Opening<TId> { Id = Ids.New<OpeningId>(), RecordId = record, Reference = reference, Person = account, Who = "account:" + account, Kind = OpeningKind.Named, State = OpeningState.Standing, At = at, Until = until };
        opening.Record(new PersonNamed(opening.Id, record.Value, account, until), reason);
        return opening;
    }
}
