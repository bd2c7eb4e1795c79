using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>Who a person is in a record.</summary>
public enum PersonRole
{
    Victim,
    Perpetrator,

    /// <summary>Whom a referral to a panel is about.</summary>
    Subject,

    /// <summary>Against whom an injunction is sought.</summary>
    Defendant,
}

/// <summary>Why it is asked, as the law tells purposes apart.</summary>
public enum AskingPurpose
{
    /// <summary>Data Protection Act 2018, Schedule 1, paragraph 18.</summary>
    Safeguarding,

    /// <summary>Preventing or detecting unlawful acts: paragraph 10.</summary>
    PreventingCrime,

    /// <summary>A function that an enactment gives: paragraph 6.</summary>
    StatutoryFunction,

    /// <summary>UK GDPR, Article 9(2)(c).</summary>
    VitalInterests,
}

/// <summary>
/// A question to the other rooms: is this person of a record known to you? Nothing of it changes when somebody is found, or when nobody is; only when another
/// room chooses to share.
/// </summary>
public sealed class Asking<TId> : Aggregate where TId : struct, IId<TId>
{
    private readonly List<SharedAnswer> answers = [];

    public AskingId Id { get; private init; }

    /// <summary>The record that the person is in. Who does not see it does not see the question.</summary>
    public TId About { get; private init; }

    public PersonRole Whom { get; private init; }

    public AskingPurpose Purpose { get; private init; }

    [Personal]
    public string Reason { get; private init; } = "";

    /// <summary>Who asks, by <see cref="Caller.PersonKey"/>.</summary>
    public Guid Person { get; private init; }

    /// <summary>The same as a pseudonymous id: "account:…", "officer:4471".</summary>
    public string Who { get; private init; } = "";

    public OrganisationId Organisation { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>What other rooms chose to share.</summary>
    public IReadOnlyList<SharedAnswer> Answers => answers;

    /// <summary>Puts the question. The fact is the room's own, for the others to hear: it names ids and never the person.</summary>
    /// <param name="last">When the same was last asked about the same person of this record; null where it was not.</param>
    public static Asking<TId> Put(TId record, PersonRole whom, AskingPurpose purpose, string reason, Caller by, DateTimeOffset? last, DateTimeOffset at, Func<AskingId, RecordId, IFact> fact)
    {
        KnownElsewhereRefusals.AskedWithinADay.When(last > at.AddDays(-1));

        var asking = new Asking<TId>
        {
            Id = Ids.New<AskingId>(), About = record, Whom = whom, Purpose = purpose, Reason = reason, Person = by.PersonKey, Who = by.Person, Organisation = OrganisationId.Of(by.Organisation), At = at,
        };
        asking.Record(fact(asking.Id, RecordId.Of(record.Value)), reason);
        return asking;
    }

    /// <summary>Another room has shared something. Heard twice, it is kept once.</summary>
    public void Receive(SharedAnswer answer)
    {
        if (answers.Exists(held => held.Pointer == answer.Pointer)) return;
        answers.Add(answer);
        Record(new AnswerReceived(Id, RecordId.Of(About.Value)));
    }

    /// <summary>The records that these told of were erased: what was told goes. That, by whom and by what law something was told stays.</summary>
    internal void Forget(PointerId[] pointers)
    {
        foreach (var answer in answers.FindAll(held => held.What.Length > 0 && pointers.Contains(held.Pointer)))
        {
            answer.Forget();
            Record(new AnswerErased(Id, RecordId.Of(About.Value), answer.Room));
        }
    }
}

/// <summary>What another room shared.</summary>
/// <param name="Pointer">What it answers there.</param>
/// <param name="Room">"asb".</param>
/// <param name="Person">Who shared it, by <see cref="Caller.PersonKey"/>.</param>
/// <param name="Who">The same as a pseudonymous id.</param>
[Personal]
public sealed record SharedAnswer(PointerId Pointer, string Room, string What, string Gateway, Guid Person, string Who, DateTimeOffset At)
{
    /// <summary>Empty once the record that it tells of was erased.</summary>
    public string What { get; private set; } = What;

    internal void Forget() => What = "";

    /// <summary>Without what was shared, whoever prints it.</summary>
    public override string ToString() => Pointer.Value.ToString();
}
