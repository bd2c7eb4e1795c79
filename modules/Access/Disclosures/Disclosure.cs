using SaferCity.Access.Agreements;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Disclosures;

internal enum DisclosureChannel { SecureEmail, Telephone, Meeting, System, Post, InPerson }

/// <summary>The law under which personal data is processed (Data Protection Act 2018, Parts 2 and 3).</summary>
internal enum Regime { UkGdpr, Part3 }

internal enum DisclosureConsent
{
    Given,
    NotSought,
    Refused,

    /// <summary>Nobody was asked whether the person consented.</summary>
    NotSaid,
}

/// <summary>A record that a disclosure is about, by the reference that was typed. The id is for the trail alone: whether there is such a record is nobody's to learn here.</summary>
internal sealed record DisclosedAbout(int Line, string Reference, Guid? Record)
{
    public string Reference { get; private set; } = Reference;

    /// <summary>The record was erased: nobody reads here any more which it was.</summary>
    public bool Erased { get; private set; }

    /// <summary>What was typed round a reference goes.</summary>
    internal void BecomeOnly(string reference) => Reference = reference;

    internal void Go() => (Reference, Erased) = ("", true);
}

/// <summary>What somebody says of a share.</summary>
internal sealed record Shared(
    string What, IReadOnlyList<DisclosedAbout> About, OrganisationId To, string Recipient, DisclosureChannel Channel, string Purpose, string Gateway, Regime Regime,
    DisclosureConsent Consent, string? NoConsentReason, string Necessity, string DecidedBy, DateOnly On, bool Urgent);

/// <summary>One share of personal data: what, about whom, to whom, by what law, and who decided. It is recorded and never changed.</summary>
[Open("The register is read by those who lead data protection, and that needs a permission.")]
internal sealed partial class Disclosure : Aggregate, INumbered
{
    private readonly List<DisclosedAbout> about = [];

    public DisclosureId Id { get; private init; }

    public string Reference { get; private set; } = "";

    [Personal]
    public string What { get; private set; } = "";

    public IReadOnlyList<DisclosedAbout> About => about;

    public OrganisationId To { get; private init; }

    public string Recipient { get; private set; } = "";

    public DisclosureChannel Channel { get; private init; }

    [Personal]
    public string Purpose { get; private set; } = "";

    public string Gateway { get; private set; } = "";

    public Regime Regime { get; private init; }

    public DisclosureConsent Consent { get; private init; }

    [Personal]
    public string? NoConsentReason { get; private set; }

    [Personal]
    public string Necessity { get; private set; } = "";

    public string DecidedBy { get; private set; } = "";

    public DateOnly On { get; private init; }

    /// <summary>The agreement that was in force with the organisation on that day.</summary>
    public AgreementId? Agreement { get; private init; }

    [Personal]
    public string? WithoutAgreementReason { get; private set; }

    public bool Urgent { get; private init; }

    /// <summary>Who recorded it: the system and the person, as the journal names them.</summary>
    public string RecordedBy { get; private init; } = "";

    public DateTimeOffset RecordedAt { get; private init; }

    public DateTimeOffset? LookedAt { get; private set; }

    [Personal]
    public string? Findings { get; private set; }

    /// <summary>An urgent disclosure goes at once and a second person looks at it within one working day.</summary>
    public Deadline? Look => Urgent ? DeadlineRules.Due("disclosure.second_look", LondonDay.Of(RecordedAt)) : null;

    (string Prefix, int Year) INumbered.Series => ("DIS", LondonDay.Of(RecordedAt).Year);

    void INumbered.Number(string reference) => Reference = reference;

    /// <param name="said">What was shared, and why.</param>
    /// <param name="agreement">The agreement that covers it, if one does.</param>
    /// <param name="without">Why it went although none does, and whether the caller may go on without one.</param>
    /// <param name="gone">Records that it names and that were erased before: of them no words are kept.</param>
    /// <param name="by">Who records it.</param>
    public static Disclosure Share(Shared said, AgreementId? agreement, (string? Reason, bool May) without, IReadOnlyList<ErasedCase> gone, string by, DateTimeOffset at)
    {
        DisclosureRefusals.InFuture.When(said.On > LondonDay.Of(at));
        DisclosureRefusals.NoAgreement.When(agreement is null && without.Reason is null);
        DisclosureRefusals.NotWithoutAgreement.When(agreement is null && !without.May);

        var disclosure = new Disclosure
        {
            Id = Ids.New<DisclosureId>(), What = said.What, To = said.To, Recipient = said.Recipient, Channel = said.Channel, Purpose = said.Purpose, Gateway = said.Gateway, Regime = said.Regime,
            Consent = said.Consent, NoConsentReason = said.NoConsentReason, Necessity = said.Necessity, DecidedBy = said.DecidedBy, On = said.On, Urgent = said.Urgent,
            Agreement = agreement, WithoutAgreementReason = agreement is null ? without.Reason : null, RecordedBy = by, RecordedAt = at,
        };
        disclosure.about.AddRange(said.About);
        var later = disclosure.GoWith(gone);
        disclosure.Record(new DisclosureRecorded(disclosure.Id, said.To, said.On, agreement is not null, said.Urgent, [.. said.About.Select(one => one.Record).OfType<Guid>().Select(RecordId.Of)]), disclosure.Purpose);
        later.ForEach(fact => disclosure.Record(fact));
        return disclosure;
    }
}
