using SaferCity.Access.Agreements;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Access.Disclosures;

/// <summary>A share that a room made with another, by an answer to whether a person is known elsewhere.</summary>
internal sealed partial class Disclosure
{
    private const string NotAskedFor = "An answer to another room names the law that allows it; no agreement is asked for.";

    /// <summary>What was answered; null where somebody recorded the share here.</summary>
    public PointerId? Pointer { get; private init; }

    /// <summary>Who asked and so received it, as a pseudonymous id; null where somebody recorded the share here.</summary>
    public string? AskedBy { get; private init; }

    /// <param name="agreement">The agreement with the asker's organisation that covers the day, if one does. The share was made either way.</param>
    /// <param name="by">Who enters it.</param>
    public static Disclosure Enter(ShareElsewhere share, AgreementId? agreement, string by, DateTimeOffset at)
    {
        var disclosure = new Disclosure
        {
            Id = Ids.New<DisclosureId>(), Pointer = share.Pointer, What = share.What, To = share.To, Recipient = share.With, AskedBy = share.AskedBy, Channel = DisclosureChannel.System, Purpose = share.Purpose, Gateway = share.Gateway,
            Regime = Regime.UkGdpr, // each purpose that a room can ask for is one of Part 2 (Data Protection Act 2018, Schedule 1; UK GDPR, Article 9)
            Consent = DisclosureConsent.NotSaid, Necessity = share.Necessity, DecidedBy = share.DecidedBy, On = LondonDay.Of(share.At),
            Agreement = agreement, WithoutAgreementReason = agreement is null ? NotAskedFor : null, RecordedBy = by, RecordedAt = at,
        };
        disclosure.about.Add(new(1, share.Reference, share.Record));
        disclosure.Record(new DisclosureEntered(disclosure.Id, share.Pointer, RecordId.Of(share.Record)));
        return disclosure;
    }
}
