using SaferCity.Practice.Disposals;
using SaferCity.Practice.People;

namespace SaferCity.Vawg.Referrals;

internal sealed partial class Referral
{
    public DateOnly? ErasedOn { get; private set; }

    // Heard here, or another area's from then on.
    private DateOnly? EndedOn => State switch { ReferralState.Heard => HeardOn, ReferralState.TransferredOut => TransferredOn, _ => null };

    public Retention RetentionOn(DateOnly today) =>
        Retention.Of("retention.marac", EndedOn, new[] { Victim, Perpetrator }.Where(person => person.AgeOn(ReferredOn) < 18).Select(person => person.DateOfBirth!.Value), today);

    public void Erase(DateOnly on, OwnArea own)
    {
        Victim.Erase();
        Perpetrator.Erase();
        grounds.ForEach(ground => ground.Erase());
        actions.ForEach(action => action.Erase());
        (Background, NoActionReason, TransferredTo) = ("", null, null);
        TransferSharing?.Erase();
        (DashTicks, IncidentOn) = (null, null); // what no figure counts
        if (EndedOn is null) (State, MeetingId) = (ReferralState.Erased, null);
        ErasedOn = on;
    }
}
