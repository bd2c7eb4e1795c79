using SaferCity.Kernel.Journal;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.OtherAreas;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Vawg;

/// <summary>What the room's journal can say: a sentence for every fact.</summary>
internal static class VawgHistory
{
    public static History Sentences() => new History()
        .Say<ReferralSubmitted>(f => f.Source is ReferralSource.TransferIn
            ? $"Transferred in from another area on {f.ReferredOn.Printed()}."
            : $"Referred on {f.ReferredOn.Printed()}{(f.Repeat ? "; a repeat within 12 months" : "")}.")
        .Say<ReferralListed>(f => $"Listed for the conference of {f.Date.Printed()}.")
        .Say<ReferralHeard>(f => $"Heard at the {(f.Emergency ? "emergency " : "")}conference of {f.Date.Printed()}; {(f.Actions == 0 ? "no action was agreed" : f.Actions == 1 ? "one action was agreed" : $"{f.Actions} actions were agreed")}.")
        .Say<ReferralTransferredOut>(f => $"Transferred to another area's MARAC on {f.On.Printed()}, because the victim moved.")
        .Say<SentToArea>("Why it might be sent stands in the register of disclosures.")
        .Say<HomeMaracNotified>(f => $"Sent to the home area's MARAC on {f.SentOn.Printed()}.")
        .Say<ReferredOut>(f => $"Referred to another area's MARAC on {f.SentOn.Printed()}.")
        .Say<SentCaseAcknowledged>(f => $"Acknowledged by the other area on {f.On.Printed()}.")
        .SayMeetings()
        .SayNeedToKnow()
        .SayDisposals()
        .Say<Erased>(f => DisposalHistory.Erased(f.Basis))
        .SayKnownElsewhere()
        .Say<AskedElsewhere>(f => KnownElsewhereHistory.Asked(f.Whom))
        .Say<SharedElsewhere>(KnownElsewhereHistory.Shared);
}
