using SaferCity.Asb.Contracts;
using SaferCity.Asb.Enquiries;
using SaferCity.Asb.Injunctions;
using SaferCity.Asb.Patrols;
using SaferCity.Asb.Pspos;
using SaferCity.Asb.Referrals;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb;

/// <summary>What the room's journal can say: a sentence for every fact.</summary>
internal static class AsbHistory
{
    public static History Sentences() => new History()
        .Say<ReferralSubmitted>(f => $"Referral received on {f.ReceivedOn.Printed()}{(f.HighIntensityServiceUser ? "; a High Intensity Service User" : "")}.")
        .Say<HomeServiceStepTaken>(f => f.Step switch
        {
            HomeServiceStep.Contacted => $"A home service was contacted on {f.On.Printed()}.",
            HomeServiceStep.Invited => $"A home service was invited on {f.On.Printed()}.",
            HomeServiceStep.Attended => $"A home service attended on {f.On.Printed()}.",
            _ => $"A home service declined on {f.On.Printed()}.",
        })
        .Say<SentToArea>("Why it might be sent stands in the register of disclosures.")
        .Say<ReferralListed>(f => $"Listed for the meeting of {f.Date.Printed()}.")
        .Say<ReferralHeard>(f => $"Heard at the meeting of {f.Date.Printed()}; {(f.Actions == 0 ? "no action was agreed" : f.Actions == 1 ? "one action was agreed" : $"{f.Actions} actions were agreed")}.")
        .Say<EnquirySignposted>(f => $"Brought to the panel on {f.ReceivedOn.Printed()} and not accepted; signposted to {(f.Signposts == 1 ? "one service" : $"{f.Signposts} services")}.")
        .Say<PspoApproved>(f => $"Approved on {f.ApprovedOn.Printed()}.")
        .Say<PspoMade>(f => $"Made on {f.MadeOn.Printed()}; in force from {f.InForceFrom.Printed()} to {f.LastDay.Printed()}.")
        .Say<PspoExtended>(f => $"Extended on {f.DecidedOn.Printed()}, from {f.From.Printed()} to {f.To.Printed()}.")
        .Say<DeploymentPlanned>(f => $"To be deployed on {f.On.Printed()}.")
        .Say<PspoDeployed>(f => $"Deployed on {f.On.Printed()}: warnings {f.Warnings}, alcohol surrendered {f.AlcoholSurrendered}, seizures {f.Seizures}, dispersals {f.Dispersals}, fixed penalty notices {f.PenaltyNotices}, arrests {f.Arrests}.")
        .Say<InjunctionAppliedFor>(f => $"Applied for on {f.AppliedOn.Printed()}{(f.WithoutNotice ? " without notice" : "")}.")
        .Say<ServiceConsulted>(f => $"A service was {(f.Kind is ConsultationKind.Consulted ? "consulted" : "updated")} on {f.On.Printed()}.")
        .Say<EvidenceRecorded>(f => $"{(f.Kind is EvidenceKind.SupportOfATeam ? "Support of a team" : f.Kind is EvidenceKind.WitnessTestimony ? "Witness testimony" : f.Kind is EvidenceKind.Footage ? "Footage" : "Records")} received on {f.On.Printed()}.")
        .Say<InterimHeard>(f => $"Interim injunction {(f.Granted ? "granted" : "refused")} on {f.On.Printed()}.")
        .Say<InjunctionGranted>(f => $"Full order granted on {f.On.Printed()} with {(f.Terms == 1 ? "one term" : $"{f.Terms} terms")}, {f.WithPowerOfArrest} of them with power of arrest; {(f.SealedEnd is { } end ? $"it ends on {LondonDay.InWords(end)}" : "it runs until further order")}.")
        .Say<InjunctionRefused>(f => $"Refused by the court on {f.On.Printed()}.")
        .Say<PatrolCommissioned>(f => $"Commissioned from {f.StartsOn.Printed()} to {f.LastDay.Printed()}.")
        .SayMeetings()
        .SayNeedToKnow()
        .SayDisposals()
        .Say<Erased>(f => DisposalHistory.Erased(f.Basis))
        .SayKnownElsewhere()
        .Say<AskedElsewhere>(f => KnownElsewhereHistory.Asked(f.Whom))
        .Say<SharedElsewhere>(KnownElsewhereHistory.Shared);
}
