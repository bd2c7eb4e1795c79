using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Practice.Sharings;
using SaferCity.Vawg.Contracts;

namespace SaferCity.Vawg.OtherAreas;

internal readonly record struct SentCaseId(Guid Value) : IId<SentCaseId>
{
    public static SentCaseId Of(Guid value) => new(value);

    public static bool operator >(SentCaseId left, SentCaseId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(SentCaseId left, SentCaseId right) => left.Value.CompareTo(right.Value) < 0;
}

internal enum SentCaseKind
{
    /// <summary>An incident in the City; both parties live elsewhere; the home MARAC applies its own threshold.</summary>
    MaracToMarac,

    /// <summary>A City practitioner referred somebody to another borough's MARAC, with grounds.</summary>
    ReferredOut,
}

/// <summary>What the City told another area's MARAC. Never listed or heard in the City, and counted apart from its own cases (vawg-marac 2.7).</summary>
internal sealed class SentCase : Aggregate, IProtected<SentCaseId>, INumbered
{
    public SentCaseId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public SentCaseKind Kind { get; private init; }

    /// <summary>Who reported the incident, or referred.</summary>
    public OrganisationId Source { get; private init; }

    public DateOnly ReceivedOn { get; private init; }

    public DateTimeOffset ListedAt { get; private init; }

    public DateOnly? IncidentOn { get; private init; }

    public PersonDetails Victim { get; private init; } = null!;

    public PersonDetails Perpetrator { get; private init; } = null!;

    /// <summary>Where it was sent: the victim's home area.</summary>
    public string Area { get; private init; } = "";

    public DateOnly SentOn { get; private init; }

    /// <summary>When the other area should have said that it has it (local practice: two working days).</summary>
    public DateOnly AcknowledgementDue { get; private init; }

    public DateOnly? AcknowledgedOn { get; private set; }

    /// <summary>Why it might go there; null where it went before this was asked for.</summary>
    public Sharing? Sharing { get; private init; }

    [Personal]
    public string Account { get; private init; } = "";

    (string Prefix, int Year) INumbered.Series => (Kind is SentCaseKind.MaracToMarac ? "M2M" : "VAWG-OUT", ReceivedOn.Year);

    void INumbered.Number(string reference) => Reference = reference;

    /// <summary>MARAC-to-MARAC: both parties must live elsewhere, or the City's own MARAC would hear the case.</summary>
    public static SentCase NotifyHomeMarac(OrganisationId source, DateOnly receivedOn, DateOnly incidentOn, PersonDetails victim, PersonDetails perpetrator, DateOnly sentOn, DateOnly due, string account, Sharing sharing, OwnArea own, DateTimeOffset at)
    {
        SentCaseRefusals.HomeUnknown.When(victim.HomeArea is null || perpetrator.HomeArea is null);
        SentCaseRefusals.LivesHere.When(own.Is(victim.HomeArea) || own.Is(perpetrator.HomeArea));
        SentCaseRefusals.SentBeforeReceived.When(sentOn < receivedOn);

        var sent = new SentCase
        {
            Id = Ids.New<SentCaseId>(), Kind = SentCaseKind.MaracToMarac, Source = source, ReceivedOn = receivedOn, ListedAt = at, IncidentOn = incidentOn, Victim = victim,
            Perpetrator = perpetrator, Area = victim.HomeArea!.LocalAuthority, SentOn = sentOn, AcknowledgementDue = due, Account = account, Sharing = sharing,
        };
        sent.Record(new HomeMaracNotified(sent.Id, source, receivedOn, sentOn));
        sent.Record(new SentToArea(RecordId.Of(sent.Id.Value), sharing.Share));
        return sent;
    }

    /// <summary>Referred out: the victim lives elsewhere and the other borough's MARAC is asked, with grounds.</summary>
    public static SentCase ReferOut(OrganisationId source, DateOnly receivedOn, PersonDetails victim, PersonDetails perpetrator, DateOnly sentOn, DateOnly due, string grounds, Sharing sharing, OwnArea own, DateTimeOffset at)
    {
        SentCaseRefusals.HomeUnknown.When(victim.HomeArea is null);
        SentCaseRefusals.LivesHere.When(own.Is(victim.HomeArea));
        SentCaseRefusals.SentBeforeReceived.When(sentOn < receivedOn);

        var sent = new SentCase
        {
            Id = Ids.New<SentCaseId>(), Kind = SentCaseKind.ReferredOut, Source = source, ReceivedOn = receivedOn, ListedAt = at, Victim = victim, Perpetrator = perpetrator,
            Area = victim.HomeArea!.LocalAuthority, SentOn = sentOn, AcknowledgementDue = due, Account = grounds, Sharing = sharing,
        };
        sent.Record(new ReferredOut(sent.Id, source, receivedOn, sentOn));
        sent.Record(new SentToArea(RecordId.Of(sent.Id.Value), sharing.Share));
        return sent;
    }

    /// <summary>The other area said that it has it.</summary>
    public void Acknowledge(DateOnly on)
    {
        SentCaseRefusals.AcknowledgedBefore.When(AcknowledgedOn is not null);
        SentCaseRefusals.AcknowledgedBeforeSent.When(on < SentOn);

        AcknowledgedOn = on;
        Record(new SentCaseAcknowledged(Id, on));
    }
}

[Fact("home_marac_notified.v1", Operation = Operation.Disclosure)]
internal sealed record HomeMaracNotified(SentCaseId SentCase, OrganisationId Source, DateOnly ReceivedOn, DateOnly SentOn) : IFact;

[Fact("referred_out.v1", Operation = Operation.Disclosure)]
internal sealed record ReferredOut(SentCaseId SentCase, OrganisationId Source, DateOnly ReceivedOn, DateOnly SentOn) : IFact;

[Fact("sent_case_acknowledged.v1")]
internal sealed record SentCaseAcknowledged(SentCaseId SentCase, DateOnly On) : IFact;

/// <summary>Every "no" that a case for another area can meet.</summary>
internal static class SentCaseRefusals
{
    public static readonly Refusal HomeUnknown = new("vawg.home_unknown", "It is not known where they live, so no MARAC can be told.", "Send the home area of the victim, and for a MARAC-to-MARAC notification of the perpetrator too.");
    public static readonly Refusal LivesHere = new("vawg.lives_here", "One of the parties lives in this area.", "Submit a referral to this area's MARAC.");
    public static readonly Refusal SentBeforeReceived = new("vawg.sent_before_received", "It is dated as sent before it was received.", "Check the two dates.");
    public static readonly Refusal AcknowledgedBefore = new("vawg.already_acknowledged", "The other area has already acknowledged this case.", "Nothing is to be done.");
    public static readonly Refusal AcknowledgedBeforeSent = new("vawg.acknowledged_before_sent", "The acknowledgement is dated before the case was sent.", "Check the date.");
}
