using SaferCity.Governance.Activities;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Contracts;
using SaferCity.Governance.Funding;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.Papers;
using SaferCity.Governance.PlanActions;
using SaferCity.Governance.Posts;
using SaferCity.Governance.Promises;
using SaferCity.Governance.Strategies;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance;

/// <summary>What the room's journal can say: a sentence for every fact.</summary>
internal static class GovernanceHistory
{
    public static History Sentences() => new History()
        .Say<OrganisationRegistered>(f => $"On the register as {f.Name}.")
        .Say<BoardEstablished>("Established.")
        .Say<ReportingLineAdded>(f => $"A reporting line was added, from {f.From.Printed()}.")
        .Say<MemberAppointed>(f => $"A member was appointed from {f.From.Printed()}.")
        .Say<MembershipEnded>(f => $"A membership ended on {f.Until.Printed()}.")
        .SayMeetings()
        .SayPlans()
        .SayTheTeamsWork()
        .SayPapers();

    private static History SayPlans(this History history) => history
        .Say<StrategyDrafted>(f => $"Drafted for {f.From.Printed()} to {f.Until.Printed()}.")
        .Say<PriorityAdded>(f => $"Priority {f.Number} was added.")
        .Say<ThemeAdded>("A cross-cutting theme was added.")
        .Say<StrategyAdopted>(f => $"Adopted on {f.On.Printed()}.")
        .Say<MonitorDated>(f => $"The monitor is true as at {f.AsAt.Printed()}.")
        .Say<MonitorTakenAway>("The monitor was taken away as a Word document.")
        .Say<PlanActionAdded>(f => $"Added as {f.Number}, for delivery by {DeliveryMonth.InWords(f.Deadline)}.")
        .Say<PlanActionRated>(f => f.StatedOn is { } on ? $"Said to be {f.Rag.ToString().ToLowerInvariant()} on {on.Printed()}." : $"Said to be {f.Rag.ToString().ToLowerInvariant()}; the day is not known.")
        .Say<PlanActionCompleted>(f => f.On is { } on ? $"Completed on {on.Printed()}." : "Completed; the day is not known.")
        .Say<PlanActionReported>(f => $"The completion was reported to a board on {f.On.Printed()}.")
        .Say<PlanActionAbandoned>("Abandoned.")
        .Say<PlanActionSuperseded>("Another action takes its place.");

    private static History SayTheTeamsWork(this History history) => history
        .Say<ActivityPlanned>(f => f.From == f.Until ? $"Planned for {f.From.Printed()}." : $"Planned for {f.From.Printed()} to {f.Until.Printed()}.")
        .Say<ActivityDelivered>(f => f.Attended is { } came ? $"Delivered on {f.On.Printed()}; {came} came." : $"Delivered on {f.On.Printed()}.")
        .Say<ActivityCancelled>("Cancelled.")
        .Say<PostOpened>(f => $"Vacant from {f.VacantFrom.Printed()}.")
        .Say<PostMoved>(f => $"{f.To} on {f.On.Printed()}.")
        .Say<FundingAwarded>(f => $"Recorded from {f.From.Printed()}.")
        .Say<FundingSpent>(f => $"A sum was spent on {f.On.Printed()}.")
        .Say<PromiseMade>(f => $"A promise was made on {f.MadeOn.Printed()} for {f.DueOn.Printed()}.")
        .Say<PromiseAnswered>(f => $"Answered on {f.On.Printed()}.")
        .Say<PromisePostponed>(f => $"Postponed to {f.To.Printed()}.");

    private static History SayPapers(this History history) => history
        .Say<PaperStarted>(f => $"Started, for the days after {f.After.Printed()} up to {f.AsAt.Printed()}.")
        .Say<PaperRecomposed>("Composed again from the records.")
        .Say<LateRecordTaken>("A late record was taken in.")
        .Say<LateRecordLeft>("A late record was left for the next paper.")
        .Say<SectionConfirmed>(f => $"A section was confirmed by the {f.Role}.")
        .Say<PaperCleared>("Cleared: what it says no longer changes.")
        .Say<PaperPublished>("Published.")
        .Say<PaperWithdrawn>("Withdrawn.")
        .Say<PaperTakenAway>(f => $"Taken away as a Word document{AsItStood(f.State)}.");

    private static string AsItStood(PaperState state) => state switch
    {
        PaperState.Draft => ", while it was a draft",
        PaperState.Cleared => ", cleared and not yet published",
        PaperState.Withdrawn => ", after it was withdrawn",
        _ => "",
    };
}
