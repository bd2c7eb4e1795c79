using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Agreements;

internal readonly record struct AgreementId(Guid Value) : IId<AgreementId>
{
    public static AgreementId Of(Guid value) => new(value);

    public static bool operator >(AgreementId left, AgreementId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(AgreementId left, AgreementId right) => left.Value.CompareTo(right.Value) < 0;
}

/// <summary>An information sharing agreement with one organisation: what may be shared with it, and until when.</summary>
[Open("An agreement names organisations and laws, and no person.")]
internal sealed class Agreement : Aggregate
{
    public AgreementId Id { get; private init; }

    public OrganisationId Organisation { get; private init; }

    public string Purpose { get; private init; } = "";

    /// <summary>The law on which it rests.</summary>
    public string Gateway { get; private init; } = "";

    public DateOnly From { get; private init; }

    /// <summary>The last day on which it covers a disclosure.</summary>
    public DateOnly Until { get; private set; }

    public DateTimeOffset RecordedAt { get; private init; }

    public static Agreement Sign(OrganisationId organisation, string purpose, string gateway, DateOnly from, DateOnly until, DateTimeOffset at)
    {
        AgreementRefusals.EndsBeforeItBegins.When(until < from);

        var agreement = new Agreement { Id = Ids.New<AgreementId>(), Organisation = organisation, Purpose = purpose, Gateway = gateway, From = from, Until = until, RecordedAt = at };
        agreement.Record(new AgreementRecorded(agreement.Id, organisation, from, until));
        return agreement;
    }

    public void End(DateOnly until, string reason)
    {
        AgreementRefusals.EndsLater.When(until >= Until);
        AgreementRefusals.EndsBeforeItBegins.When(until < From);

        Until = until;
        Record(new AgreementEnded(Id, until), reason);
    }
}

[Fact("agreement_recorded.v1", Operation = Operation.None)]
internal sealed record AgreementRecorded(AgreementId Agreement, OrganisationId Organisation, DateOnly From, DateOnly Until) : IFact;

[Fact("agreement_ended.v1", Operation = Operation.None)]
internal sealed record AgreementEnded(AgreementId Agreement, DateOnly Until) : IFact;

/// <summary>Every "no" that an agreement can meet.</summary>
internal static class AgreementRefusals
{
    public static readonly Refusal EndsBeforeItBegins = new("access.agreement_ends_before_it_begins", "The agreement ends before it begins.", "Check the two dates.");
    public static readonly Refusal EndsLater = new("access.agreement_ends_earlier", "The agreement does not run longer than that.", "Enter an earlier last day, or record the agreement that follows it.");
}
