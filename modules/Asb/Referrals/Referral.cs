using SaferCity.Kernel.Storage;
using SaferCity.Practice.Actions;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Asb.Referrals;

internal enum ReferralState
{
    Received,
    Listed,
    Heard,

    /// <summary>Its personal data went before it was heard. A case that was heard keeps its state, by which figures count it.</summary>
    Erased,
}

/// <summary>One service's request that one person is discussed at the City Community MARAC.</summary>
internal sealed partial class Referral : Aggregate, IErasable<ReferralId>
{
    private readonly List<Presented> behaviours = [];
    private readonly List<AgreedAction> actions = [];

    public ReferralId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public ReferralState State { get; private set; }

    public OrganisationId Referrer { get; private init; }

    /// <summary>The day that papers count by.</summary>
    public DateOnly ReceivedOn { get; private init; }

    public DateTimeOffset ListedAt { get; private init; }

    public PersonDetails Subject { get; private init; } = null!;

    public SubjectRole Role { get; private init; }

    public IReadOnlyList<Presented> Behaviours => behaviours;

    public bool HighIntensityServiceUser { get; private init; }

    public PlaceKind Place { get; private init; }

    [Personal]
    public string Account { get; private set; } = "";

    /// <summary>The meeting that it is listed for or was heard at.</summary>
    public MeetingId? MeetingId { get; private set; }

    public DateOnly? HeardOn { get; private set; }

    /// <summary>What the panel answered for a High Intensity Service User.</summary>
    public HisuAnswers? HisuAnswers { get; private set; }

    public IReadOnlyList<AgreedAction> Actions => actions;

    [Personal]
    public string? NoActionReason { get; private set; }

    (string Prefix, int Year) INumbered.Series => ("CCM", ReceivedOn.Year);

    void INumbered.Number(string reference) => Reference = reference;

    public static Referral Submit(Presentation said, DateTimeOffset at)
    {
        ReferralRefusals.SuicideAlone.When(Acceptance.IsSuicideAlone(said.Behaviours));

        var referral = new Referral
        {
            Id = Ids.New<ReferralId>(), Referrer = said.Referrer, ReceivedOn = said.ReceivedOn, ListedAt = at, Subject = said.Subject, Role = said.Role,
            HighIntensityServiceUser = said.HighIntensityServiceUser, Place = said.Place, Account = said.Account,
        };
        referral.behaviours.AddRange(said.Behaviours.Select(behaviour => new Presented(behaviour)));
        referral.Record(new ReferralSubmitted(referral.Id, said.Referrer, said.ReceivedOn, said.HighIntensityServiceUser));
        return referral;
    }
}
