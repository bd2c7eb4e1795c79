using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Sharings;

namespace SaferCity.Access.Disclosures;

/// <summary>A case that a room sent to another area.</summary>
internal sealed partial class Disclosure
{
    private const string NoOrganisation = "Another area is none of the organisations that the partnership agrees with: its sender said by what law it goes, why and who decided.";

    /// <summary>The one time that the case was sent; null where nothing was.</summary>
    public Guid? Sent { get; private init; }

    public static Disclosure Enter(SentShare share)
    {
        var why = share.Why;
        var disclosure = new Disclosure
        {
            Id = Ids.New<DisclosureId>(), Sent = why.Share, What = share.What, Recipient = share.Recipient, Channel = Enum.Parse<DisclosureChannel>(why.Channel.ToString()), Purpose = share.Purpose, Gateway = why.Gateway,
            Regime = Enum.Parse<Regime>(why.Regime.ToString()), Consent = Enum.Parse<DisclosureConsent>(why.Consent.ToString()), NoConsentReason = why.NoConsentReason, Necessity = why.Necessity,
            DecidedBy = why.DecidedBy, On = why.On, Urgent = why.Urgent, WithoutAgreementReason = NoOrganisation, RecordedBy = why.SentBy, RecordedAt = why.SentAt,
        };
        disclosure.about.Add(new(1, share.Reference, share.Record));
        disclosure.Record(new SentCaseEntered(disclosure.Id, why.Urgent, RecordId.Of(share.Record)));
        return disclosure;
    }
}
