using SaferCity.Practice.Disposals;
using SaferCity.Practice.People;

namespace SaferCity.Asb.Referrals;

internal sealed partial class Referral
{
    public DateOnly? ErasedOn { get; private set; }

    public Retention RetentionOn(DateOnly today) => Retention.Of("retention.ccm", HeardOn, Subject.AgeOn(ReceivedOn) < 18 ? [Subject.DateOfBirth!.Value] : [], today);

    public void Erase(DateOnly on, OwnArea own)
    {
        Subject.Erase(own); // a paper counts who lived elsewhere
        homeServices.ForEach(service => service.Erase());
        sharings.ForEach(sharing => sharing.Erase());
        actions.ForEach(action => action.Erase());
        (Account, HisuAnswers, NoActionReason) = ("", null, null);
        if (HeardOn is null) (State, MeetingId) = (ReferralState.Erased, null);
        ErasedOn = on;
    }
}
