using SaferCity.Kernel.Journal;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Discussions;
using SaferCity.Prevent.Exits;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.Sessions;
using SaferCity.Prevent.Transfers;

namespace SaferCity.Prevent;

/// <summary>What the room's journal can say: a sentence for every fact.</summary>
internal static class PreventHistory
{
    public static History Sentences() => new History()
        .Say<ReferralReceived>(f => $"Received on {f.ReceivedOn.Printed()}.")
        .Say<ReferralClosedAtPreScreening>(f => $"Closed as a Prevent case at pre-screening on {f.On.Printed()}.")
        .Say<ReferralPutOnAgenda>(f => $"Put on the agenda of the Channel panel of {f.Date.Printed()}.")
        .Say<ReferralAdopted>(f => $"Adopted into Channel by the panel of {f.Date.Printed()}; {Numbers.Of(f.InitialSessions, "session", "sessions")} planned.")
        .Say<ReferralNotAdopted>(f => $"Not adopted by the panel of {f.Date.Printed()}; {(f.ReferredToCare ? "referred to a provider of health or social care" : "a referral to health or social care was considered and not made")}.")
        .Say<ReferralAdjourned>(f => $"Discussed by the panel of {f.Date.Printed()} and adjourned.")
        .Say<ReferralReviewed>(f => $"Reviewed by the panel of {f.Date.Printed()}; the plan goes on.")
        .Say<ReferralExited>(f => $"Closed by the panel of {f.Date.Printed()}: the case left Channel.")
        .Say<ExitReviewed>(f => $"Reviewed on {f.On.Printed()}, {(f.Second ? "for the second time" : "for the first time")} since it left Channel.")
        .Say<DiscussedOnLegalAdvice>("Discussed without the police of the area of residence, on legal advice that the chair recorded.")
        .Say<SentToArea>("Why it might be sent stands in the register of disclosures.")
        .Say<TransferSent>(f => $"Sent to another area on {f.On.Printed()}. This panel keeps the case until it is accepted.")
        .Say<TransferAccepted>(f => $"Accepted by the other area on {f.On.Printed()}.")
        .Say<TransferDeclined>(f => $"The other area said no on {f.On.Printed()}.")
        .Say<ConsentSought>(f => $"Consent asked for on {f.On.Printed()}.")
        .Say<ConsentGiven>(f => $"Consent given on {f.On.Printed()}.")
        .Say<ConsentRefused>(f => $"Consent refused on {f.On.Printed()}.")
        .Say<ConsentWithdrawn>(f => $"Consent withdrawn on {f.On.Printed()}.")
        .Say<SessionsOrdered>(f => $"{Capital(Numbers.Of(f.Sessions, "session", "sessions"))} ordered on {f.On.Printed()}.")
        .SayMeetings()
        .SayNeedToKnow()
        .SayDisposals()
        .Say<Erased>(f => DisposalHistory.Erased(f.Basis))
        .SayKnownElsewhere()
        .Say<AskedElsewhere>(f => KnownElsewhereHistory.Asked(f.Whom))
        .Say<SharedElsewhere>(KnownElsewhereHistory.Shared);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
