using SaferCity.Kernel.Storage;
using SaferCity.Practice.Actions;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Vawg.Referrals;

internal enum ReferralSource
{
    Agency,

    /// <summary>Another area's case whose victim moved here: listed whatever the grounds.</summary>
    TransferIn,
}

internal enum ReferralState
{
    Received,
    Listed,
    Heard,
    TransferredOut,

    /// <summary>Its personal data went before it came to an end. A case that had ended keeps its state, by which figures count it.</summary>
    Erased,
}

/// <summary>One agency's request that one victim is discussed at the conference.</summary>
internal sealed partial class Referral : Aggregate, IErasable<ReferralId>
{
    private readonly List<Ground> grounds = [];
    private readonly List<AgreedAction> actions = [];

    public ReferralId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public ReferralState State { get; private set; }

    public ReferralSource Source { get; private init; }

    public OrganisationId Referrer { get; private init; }

    /// <summary>The day on which the agency referred.</summary>
    public DateOnly ReferredOn { get; private init; }

    public DateTimeOffset ListedAt { get; private init; }

    public PersonDetails Victim { get; private init; } = null!;

    public PersonDetails Perpetrator { get; private init; } = null!;

    public IReadOnlyList<Ground> Grounds => grounds;

    /// <summary>Ticks on the DASH, 0 to 24; null where none was made.</summary>
    public int? DashTicks { get; private set; }

    [Personal]
    public string Background { get; private set; } = "";

    public DateOnly? IncidentOn { get; private set; }

    /// <summary>Computed when it was referred: the same victim and perpetrator were referred within 12 months before.</summary>
    public bool Repeat { get; private init; }

    /// <summary>The conference that it is listed for or was heard at.</summary>
    public MeetingId? MeetingId { get; private set; }

    public DateOnly? HeardOn { get; private set; }

    public IReadOnlyList<AgreedAction> Actions => actions;

    [Personal]
    public string? NoActionReason { get; private set; }

    /// <summary>The referrer and the computation differ about repeat: the referrer is asked.</summary>
    public bool RepeatDiffers => Repeat != grounds.Exists(ground => ground.Kind is GroundKind.Repeat);

    (string Prefix, int Year) INumbered.Series => ("VAWG", ReferredOn.Year);

    void INumbered.Number(string reference) => Reference = reference;
}
