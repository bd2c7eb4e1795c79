using SaferCity.Kernel.Journal;
using SaferCity.Practice.People;
using SaferCity.Practice.Sharings;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Transfers;

namespace SaferCity.Prevent.Referrals;

internal sealed partial class Referral
{
    private readonly List<Sharing> sharings = [];

    public Transfer? Transfer { get; private set; }

    /// <summary>Why it might be sent, each time that it was since this is asked for.</summary>
    public IReadOnlyList<Sharing> Sharings => sharings;

    public bool TransferPending => Transfer is { AcceptedOn: null };

    /// <summary>Another force and authority are asked to take the case, from any open state. Until they accept, this panel keeps it.</summary>
    /// <param name="trigger">Why.</param>
    /// <param name="area">Where the person lives now.</param>
    /// <param name="addressFrom">From which day.</param>
    /// <param name="sentOn">When the other area was asked.</param>
    /// <param name="sharing">Why it may be sent.</param>
    /// <param name="own">The partnership's area.</param>
    public void SendTransfer(TransferTrigger trigger, HomeArea area, DateOnly addressFrom, DateOnly sentOn, Sharing sharing, OwnArea own)
    {
        ReferralRefusals.Closed.When(!IsOpen);
        TransferRefusals.SentBefore.When(TransferPending);
        TransferRefusals.LivesHere.When(own.Is(area));
        TransferRefusals.SentBeforeReceived.When(sentOn < ReceivedOn);

        Transfer = new(trigger, area.LocalAuthority, area.PoliceForce, addressFrom, sentOn, null);
        Subject.MovesTo(new(area.LocalAuthority, area.PoliceForce, addressFrom));
        sharings.Add(sharing);
        Record(new TransferSent(Id, sentOn));
        Record(new SentToArea(RecordId.Of(Id.Value), sharing.Share));
    }

    /// <summary>The receiving area has the case now.</summary>
    public void AcceptTransfer(DateOnly on)
    {
        MayBeAnswered(on);

        State = ReferralState.TransferredOut;
        Transfer = Transfer! with { AcceptedOn = on };
        Record(new TransferAccepted(Id, on));
    }

    /// <summary>The receiving area says no: this panel still owns the case, and may ask again.</summary>
    public void DeclineTransfer(DateOnly on, string reason)
    {
        MayBeAnswered(on);

        Transfer = null;
        Record(new TransferDeclined(Id, on), reason);
    }

    private void MayBeAnswered(DateOnly on)
    {
        TransferRefusals.NotSent.When(!TransferPending || !IsOpen);
        TransferRefusals.AnsweredBeforeSent.When(on < Transfer!.SentOn);
    }
}
