using SaferCity.Practice.Disposals;
using SaferCity.Practice.People;

namespace SaferCity.Prevent.Referrals;

internal sealed partial class Referral
{
    public DateOnly? ErasedOn { get; private set; }

    private DateOnly? EndedOn => State switch
    {
        ReferralState.ClosedAtPreScreening => PreScreening!.ClosedOn,
        ReferralState.NotAdopted => discussions[^1].On,
        ReferralState.TransferredOut => Transfer!.AcceptedOn,
        ReferralState.Exited => Exit!.On,
        _ => null,
    };

    // Of whom only the age is known: born on that day at the latest.
    public Retention RetentionOn(DateOnly today) => Retention.Of("retention.channel", EndedOn, Child ? [Subject.DateOfBirth ?? ReceivedOn.AddYears(-AgeAtReferral)] : [], today);

    public void Erase(DateOnly on, OwnArea own)
    {
        Subject.Erase();
        consents.ForEach(consent => consent.Erase());
        (Grounds, AgeAtReferral) = ("", Child ? 0 : Majority);
        if (PreScreening is { } screened) PreScreening = screened with { SafeguardingCheck = null };
        if (Plan is { } plan) Plan = new("", "", "", "", "", plan.InitialSessions);
        if (NonAdoption is { } declined) NonAdoption = declined with { CareProvider = null };
        if (Transfer is { } sent) Transfer = sent with { LocalAuthority = "", PoliceForce = "", AddressFrom = sent.SentOn };
        sharings.ForEach(sharing => sharing.Erase());
        if (SessionOrder is { } order) SessionOrder = order with { ProviderCode = "", ApprovalReference = "" };
        if (IsOpen) (State, PanelId) = (ReferralState.Erased, null); // where it was discussed stays
        ErasedOn = on;
    }
}
