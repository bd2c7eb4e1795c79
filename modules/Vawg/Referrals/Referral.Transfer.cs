using SaferCity.Practice.People;

namespace SaferCity.Vawg.Referrals;

internal sealed partial class Referral
{
    /// <summary>Where the case went because the victim moved. Sensitive: a new address is never for the perpetrator's side.</summary>
    public HomeArea? TransferredTo { get; private set; }

    public DateOnly? TransferredOn { get; private set; }

    /// <summary>The victim moved to another area: its MARAC takes the case. A case heard here stays heard here.</summary>
    public void TransferOut(HomeArea area, DateOnly on, string reason, OwnArea own)
    {
        ReferralRefusals.NotTransferable.When(State is not (ReferralState.Listed or ReferralState.Heard));
        ReferralRefusals.StillHere.When(own.Is(area));
        ReferralRefusals.TransferBeforeReferral.When(on < ReferredOn);

        State = ReferralState.TransferredOut;
        (TransferredTo, TransferredOn) = (area, on);
        Victim.MovesTo(new(area.LocalAuthority, area.PoliceForce, area.From));
        Record(new ReferralTransferredOut(Id, on), reason);
    }
}
