using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Discussions;
using SaferCity.Prevent.Exits;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.Transfers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Referrals;

public sealed class ReferralGridSentences
{
    private static readonly DateOnly Today = new(2021, 10, 25);
    private static readonly OwnArea City = new("City of London", "City of London Police");
    private static readonly HomeArea Elsewhere = new("Invented Borough", "Invented Force", Today);
    private static readonly Decision Decided = new(DecisionMode.Unanimous, "Invented.", null);

    [Fact]
    public void The_referrals_states_and_verbs_are_as_the_file_says() => Grid.MustMatch<(Referral Case, Meeting Panel)>("Referral.grid.txt",
        [
            ("Received", Received), ("Received, consent given", () => With(Received(), Consenting)), ("Closed at pre-screening", () => With(Received(), c => c.CloseAtPreScreening(Screened))),
            ("Listed", Listed), ("Listed, panel held", BeforePanel), ("Listed, panel held, transfer sent", () => With(BeforePanel(), Sending)), ("Adjourned", () => Decide((c, p) => c.Adjourn(Sitting(p), "Invented.", null, City))),
            ("Not adopted", () => Decide((c, p) => c.Decline(Sitting(p), Answered, Decided, City))), ("Adopted", Adopted), ("Adopted, consent sought", () => With(Adopted(), c => Seek(c))),
            ("Adopted, consent refused", () => With(Adopted(), c => { Seek(c); c.RecordConsent(ConsentDecision.Refused, Today); })), ("Adopted, consent given", () => With(Adopted(), Consenting)),
            ("Adopted, consent withdrawn", () => With(Adopted(), c => { Consenting(c); c.WithdrawConsent(Today, "Invented."); })), ("Adopted, sessions ordered", () => With(Adopted(), c => { Consenting(c); Order(c); })),
            ("Adopted, on the agenda of a panel", OnNextAgenda), ("Adopted, on the agenda of a panel that has met", AwaitingReview),
            ("Adopted, transfer sent", () => With(Adopted(), Sending)), ("Transferred out", () => With(Adopted(), c => { Sending(c); c.AcceptTransfer(Today); })),
            ("Left Channel", LeftChannel),
            ("Erased while it was in Channel", () => With(Adopted(), c => { Consenting(c); Sending(c); c.Erase(Today, City); })),
        ],
        [
            ("close at pre-screening", at => After(at.Case, c => c.CloseAtPreScreening(Screened))),
            ("put on another agenda", at => After(at.Case, c => c.PutOnAgenda(Panel(), Today))),
            ("adopt", at => After(at.Case, c => c.Adopt(Sitting(at.Panel), Plan, Decided, City))),
            ("decline", at => After(at.Case, c => c.Decline(Sitting(at.Panel), Answered, Decided, City))),
            ("adjourn", at => After(at.Case, c => c.Adjourn(Sitting(at.Panel), "Invented.", null, City))),
            ("review", at => After(at.Case, c => c.Review(Sitting(at.Panel), Decided, City))),
            ("leave Channel", at => After(at.Case, c => c.Leave(Sitting(at.Panel), ExitReason.ConcernAddressed, Decided, City))),
            ("review after the exit", at => After(at.Case, c => c.ReviewExit(Today, "Invented."))),
            ("send a transfer", at => After(at.Case, Sending)),
            ("transfer is accepted", at => After(at.Case, c => c.AcceptTransfer(Today))),
            ("transfer is declined", at => After(at.Case, c => c.DeclineTransfer(Today, "Invented."))),
            ("seek consent", at => After(at.Case, Seek)),
            ("consent is given", at => After(at.Case, c => c.RecordConsent(ConsentDecision.Given, Today))),
            ("consent is refused", at => After(at.Case, c => c.RecordConsent(ConsentDecision.Refused, Today))),
            ("withdraw consent", at => After(at.Case, c => c.WithdrawConsent(Today, "Invented."))),
            ("order sessions", at => After(at.Case, Order)),
        ]);

    private static readonly PreScreening Screened = new(Today, PreScreeningReason.NoConcern, null);
    private static readonly SupportPlan Plan = new("Invented.", "Invented.", "Invented.", "Invented.", "Invented.", 3);
    private static readonly NonAdoption Answered = new(NotAdoptedReason.NeedsMetElsewhere, CareProviderAnswer.ConsideredAndNotReferred, null);

    private static string After(Referral referral, Action<Referral> verb)
    {
        verb(referral);
        return $"{referral.State}{(referral.Consent is ConsentState.NotSought ? "" : $", consent {referral.Consent}")}{(referral.TransferPending ? ", transfer sent" : "")}{(referral.SessionOrder is null ? "" : ", sessions ordered")}{(referral.AwaitsReview ? ", awaits review" : "")}";
    }

    private static (Referral Case, Meeting Panel) Received() => (Referral.Receive(
        new(SourceSector.Police, OrganisationId.Of(Channel.Police), new(2021, 10, 4), new PersonDetails("Invented", "Alpha", new(1990, 3, 27), null), null, "Invented."), DateTimeOffset.UnixEpoch), Panel());

    private static (Referral Case, Meeting Panel) Listed()
    {
        var (referral, panel) = Received();
        referral.PutOnAgenda(panel, Today);
        return (referral, panel);
    }

    private static (Referral Case, Meeting Panel) BeforePanel()
    {
        var (referral, panel) = Listed();
        panel.Hold([new(1, OrganisationId.Of(Channel.Police), "Chair", Presence.Present, null, null, null)], Today);
        return (referral, panel);
    }

    private static (Referral Case, Meeting Panel) Adopted() => Decide((c, p) => c.Adopt(Sitting(p), Plan, Decided, City));

    private static (Referral Case, Meeting Panel) OnNextAgenda()
    {
        var (referral, _) = Adopted();
        var panel = Panel();
        referral.PutOnAgenda(panel, Today);
        return (referral, panel);
    }

    private static (Referral Case, Meeting Panel) AwaitingReview()
    {
        var (referral, panel) = OnNextAgenda();
        panel.Hold([new(1, OrganisationId.Of(Channel.Police), "Chair", Presence.Present, null, null, null)], Today);
        return (referral, panel);
    }

    private static (Referral Case, Meeting Panel) LeftChannel()
    {
        var (referral, panel) = AwaitingReview();
        referral.Leave(Sitting(panel), ExitReason.ConcernAddressed, Decided, City);
        return (referral, panel);
    }

    private static (Referral Case, Meeting Panel) Decide(Action<Referral, Meeting> decision)
    {
        var (referral, panel) = BeforePanel();
        decision(referral, panel);
        return (referral, panel);
    }

    private static (Referral Case, Meeting Panel) With((Referral Case, Meeting Panel) at, Action<Referral> step)
    {
        step(at.Case);
        return at;
    }

    private static Meeting Panel() => Meeting.Schedule("Channel Panel", Today, MeetingKind.Ordinary, MeetingMode.Virtual, [OrganisationId.Of(Channel.Police)]);

    private static Sitting Sitting(Meeting panel) => new(panel, ["City of London Police"]);

    private static void Seek(Referral referral) => referral.SeekConsent(ConsentGiver.Own, Today, "Prevent lead", ConsentMethod.InPerson);

    private static void Consenting(Referral referral)
    {
        Seek(referral);
        referral.RecordConsent(ConsentDecision.Given, Today);
    }

    private static void Order(Referral referral) => referral.OrderSessions(Today, "IP-INVENTED-1", "HO-INVENTED-1");

    private static void Sending(Referral referral) => referral.SendTransfer(TransferTrigger.Moved, Elsewhere, Today, Today, Channel.Sharing().FromWire(Today, Channel.Lead, DateTimeOffset.UnixEpoch), City);
}
