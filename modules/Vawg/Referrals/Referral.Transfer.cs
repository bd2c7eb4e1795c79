using SaferCity.Kernel.Journal;
using SaferCity.Practice.People;
using SaferCity.Practice.Sharings;
using SaferCity.Vawg.Contracts;

namespace SaferCity.Vawg.Referrals;

internal sealed partial class Referral
{
    /// <summary>Where the case went because the victim moved. Sensitive: a new address is never for the perpetrator's side.</summary>
    public HomeArea? TransferredTo { get; private set; }

    public DateOnly? TransferredOn { get; private set; }

    /// <summary>Why it might go there; null where nothing was sent, or before this was asked for.</summary>
    public Sharing? TransferSharing { get; private set; }

    /// <summary>The victim moved to another area: its MARAC takes the case. A case heard here stays heard here.</summary>
    public void TransferOut(HomeArea area, DateOnly on, string reason, Sharing sharing, OwnArea own)
    {
        ReferralRefusals.NotTransferable.When(State is not (ReferralState.Listed or ReferralState.Heard));
        ReferralRefusals.StillHere.When(own.Is(area));
        ReferralRefusals.TransferBeforeReferral.When(on < ReferredOn);

        State = ReferralState.TransferredOut;
        (TransferredTo, TransferredOn, TransferSharing) = (area, on, sharing);
        Victim.MovesTo(new(area.LocalAuthority, area.PoliceForce, area.From));
        Record(new ReferralTransferredOut(Id, on), reason);
        Record(new SentToArea(RecordId.Of(Id.Value), sharing.Share));
    }
}
