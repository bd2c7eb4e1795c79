using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;

namespace SaferCity.Access.Breaches;

/// <summary>The risk to the rights and freedoms of people, the lowest first.</summary>
internal enum BreachRisk { Unlikely, Likely, High }

internal enum BreachDecision { Told, NotTold }

/// <summary>Why the people are not told (UK GDPR, Article 34(3); Data Protection Act 2018, Schedule 2, paragraph 2, and s.68(3) and (7)).</summary>
internal enum NotToldGround { NotHighRisk, Unreadable, Averted, Disproportionate, Prejudice }

/// <summary>The risk, and who is told because of it.</summary>
internal sealed partial class DataBreach
{
    public BreachRisk? Risk { get; private set; }

    [Personal]
    public string? RiskReasons { get; private set; }

    /// <summary>Whether the regulator is told; null until it is decided.</summary>
    public BreachDecision? Regulator { get; private set; }

    public DateTimeOffset? RegulatorToldAt { get; private set; }

    /// <summary>What the regulator calls it.</summary>
    public string? RegulatorReference { get; private set; }

    /// <summary>Why the regulator was told late, or not at all.</summary>
    [Personal]
    public string? RegulatorReason { get; private set; }

    /// <summary>The last instant at which the regulator is told in time.</summary>
    public DateTimeOffset RegulatorDue { get; private init; }

    /// <summary>Whether the people are told; null until it is decided.</summary>
    public BreachDecision? People { get; private set; }

    public DateOnly? PeopleToldOn { get; private set; }

    public NotToldGround? PeopleNotToldGround { get; private set; }

    /// <summary>How the people were told, or why they are not.</summary>
    [Personal]
    public string? PeopleReason { get; private set; }

    /// <summary>The limit for telling the regulator, which explains itself (UK GDPR, Article 33(1); Data Protection Act 2018, s.67(1)).</summary>
    public Deadline Clock => DueFrom(AwareAt);

    /// <summary>A risk that rises takes back a decision not to tell the regulator; one that becomes high takes back a decision not to tell the people.</summary>
    public void Assess(BreachRisk risk, string reasons)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);

        var (regulatorAgain, peopleAgain) = (Regulator is BreachDecision.NotTold && risk > Risk, People is BreachDecision.NotTold && risk is BreachRisk.High && risk > Risk);
        if (regulatorAgain) (Regulator, RegulatorReason) = (null, null);
        if (peopleAgain) (People, PeopleNotToldGround, PeopleReason) = (null, null, null);
        (Risk, RiskReasons) = (risk, reasons);
        Record(new BreachRiskAssessed(Id, risk, regulatorAgain, peopleAgain), reasons);
    }

    /// <param name="told">When the regulator was told.</param>
    /// <param name="reference">What the regulator calls it.</param>
    /// <param name="delay">Why it was later than the law gives.</param>
    public void TellRegulator(DateTimeOffset told, string? reference, string? delay, DateTimeOffset at)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);
        BreachRefusals.RegulatorDecided.When(Regulator is not null);
        BreachRefusals.ToldInFuture.When(told > at);
        BreachRefusals.ToldBeforeAware.When(told < AwareAt);
        var late = Clock.Test(told) is not Inclusion.Within;
        BreachRefusals.LateWithoutReason.When(late && delay is null);

        (Regulator, RegulatorToldAt, RegulatorReference, RegulatorReason) = (BreachDecision.Told, told, reference, late ? delay : null);
        Record(new RegulatorTold(Id, told, late), RegulatorReason);
    }

    /// <param name="reason">Why it is unlikely to result in a risk to anybody.</param>
    public void DoNotTellRegulator(string reason)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);
        BreachRefusals.RegulatorDecided.When(Regulator is not null);
        BreachRefusals.NotAssessed.When(Risk is null);
        BreachRefusals.RegulatorMustBeTold.When(Risk is not BreachRisk.Unlikely);

        (Regulator, RegulatorReason) = (BreachDecision.NotTold, reason);
        Record(new RegulatorNotTold(Id), reason);
    }

    /// <param name="how">How, and what they were told to do.</param>
    public void TellPeople(DateOnly on, string how, DateTimeOffset at)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);
        BreachRefusals.PeopleDecided.When(People is not null);
        BreachRefusals.ToldInFuture.When(on > LondonDay.Of(at));
        BreachRefusals.ToldBeforeAware.When(on < LondonDay.Of(AwareAt));

        (People, PeopleToldOn, PeopleReason) = (BreachDecision.Told, on, how);
        Record(new PeopleTold(Id, on), how);
    }

    public void DoNotTellPeople(NotToldGround ground, string reason)
    {
        BreachRefusals.IsClosed.When(State is BreachState.Closed);
        BreachRefusals.PeopleDecided.When(People is not null);
        BreachRefusals.NotAssessed.When(Risk is null);
        BreachRefusals.RiskIsHigh.When(Risk is BreachRisk.High && ground is NotToldGround.NotHighRisk);

        (People, PeopleNotToldGround, PeopleReason) = (BreachDecision.NotTold, ground, reason);
        Record(new PeopleNotTold(Id, ground), reason);
    }

    private static Deadline DueFrom(DateTimeOffset awareAt) => DeadlineRules.Due("breach.regulator", awareAt);
}
