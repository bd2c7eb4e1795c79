using SaferCity.Kernel.Storage;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Prevent.Referrals;

/// <summary>Where a referral comes from, as the Home Office's statistics group it.</summary>
internal enum SourceSector
{
    Community,
    Education,
    FriendsAndFamily,
    Health,
    Hmpps,
    LocalAuthority,
    Police,
    Other,
    NotStated,
}

internal enum ReferralState
{
    Received,
    ClosedAtPreScreening,

    /// <summary>On a panel's agenda.</summary>
    Listed,

    /// <summary>Discussed, nothing decided yet.</summary>
    Adjourned,
    Adopted,
    NotAdopted,

    /// <summary>Another area has accepted it.</summary>
    TransferredOut,

    /// <summary>It was in Channel, and a panel closed it.</summary>
    Exited,

    /// <summary>Its personal data went before it came to an end. A case that had ended keeps its state, by which figures count it.</summary>
    Erased,
}

/// <summary>A concern that one person is vulnerable to being drawn into terrorism, and the Channel case that may come of it.</summary>
internal sealed partial class Referral : Aggregate, IErasable<ReferralId>
{
    public ReferralId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public ReferralState State { get; private set; }

    public SourceSector Source { get; private init; }

    /// <summary>Null where a private person refers.</summary>
    public OrganisationId? Referrer { get; private init; }

    public DateOnly ReceivedOn { get; private init; }

    public DateTimeOffset ListedAt { get; private init; }

    public PersonDetails Subject { get; private init; } = null!;

    /// <summary>In whole years on the day received, or as estimated then. It never changes; of somebody who was erased it tells no more than whether they were a child.</summary>
    [Personal]
    public int AgeAtReferral { get; private set; }

    /// <summary>Under 18 when received.</summary>
    public bool Child => AgeAtReferral < Majority;

    [Personal]
    public string Grounds { get; private set; } = "";

    public PreScreening? PreScreening { get; private set; }

    /// <summary>The panel whose agenda it is on, or that decided.</summary>
    public MeetingId? PanelId { get; private set; }

    /// <summary>This panel still owns the case: also while another area has been asked and has not accepted.</summary>
    public bool IsOpen => State is ReferralState.Received or ReferralState.Listed or ReferralState.Adjourned or ReferralState.Adopted;

    (string Prefix, int Year) INumbered.Series => ("PREV", ReceivedOn.Year);

    void INumbered.Number(string reference) => Reference = reference;
}
