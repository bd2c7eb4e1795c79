using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Common.V1;
using SaferCity.Governance.Data;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Due;

/// <summary>
/// What the partnership's officers have to do next, as sentences: papers to finish, promises to answer, meetings to record, actions whose month is over. Who
/// may only read is asked for nothing.
/// </summary>
internal sealed class ListDueHandler(GovernanceDb db, CurrentCaller caller, TimeProvider clock) : IRequestHandler<ListDueRequest, ListDueResponse>
{
    private const int Most = 20;

    public async Task<ListDueResponse> Handle(ListDueRequest request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var items = new List<DueItem>();
        if (May(GovernancePermission.Write, GovernancePermission.Confirm, GovernancePermission.Clear)) items.AddRange(await PapersAsync(cancellationToken));
        if (May(GovernancePermission.Organise)) items.AddRange([.. await PromisesAsync(today, cancellationToken), .. await MeetingsAsync(today, cancellationToken)]);
        if (May(GovernancePermission.Rate)) items.AddRange(await ActionsAsync(today, cancellationToken));

        var answer = new ListDueResponse();
        answer.Items.AddRange(items.OrderBy(item => item.Due, StringComparer.Ordinal).Take(Most));
        return answer;
    }

    private bool May(params IEnumerable<GovernancePermission> any) => any.Any(permission => caller.Is.May(PermissionName.Of(permission)));

    private async Task<IEnumerable<DueItem>> PapersAsync(CancellationToken cancellationToken) =>
        (await db.Papers.AsNoTracking().Where(p => p.State == Papers.PaperState.Draft).OrderBy(p => p.MeetingOn).Take(Most).ToListAsync(cancellationToken)).Select(paper =>
        {
            var waiting = paper.Printed.Count(section => paper.Confirmations.All(confirmation => confirmation.SectionKey != section.Key));
            var what = waiting == 0 ? "every section is confirmed: clear it" : $"{Numbers.Of(waiting, "section waits for its owner", "sections wait for their owners")}";
            return new DueItem { Sentence = $"The update to the board of {paper.MeetingOn.Printed()}: {what}.", Kind = "paper", RecordId = paper.Id.Value.ToString(), Due = paper.MeetingOn.Text() };
        });

    private async Task<IEnumerable<DueItem>> PromisesAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var soon = today.AddMonths(1);
        return (await db.Promises.AsNoTracking().Where(p => p.State == Promises.PromiseState.Open && p.DueOn <= soon).OrderBy(p => p.DueOn).Take(Most).ToListAsync(cancellationToken))
            .Select(promise => new DueItem { Sentence = $"Promised on {promise.MadeOn.Printed()}: {promise.Text}", Kind = "promise", RecordId = promise.Id.Value.ToString(), Due = promise.DueOn.Text() });
    }

    private async Task<IEnumerable<DueItem>> MeetingsAsync(DateOnly today, CancellationToken cancellationToken) =>
        (await db.Meetings.AsNoTracking().Where(m => m.State == Practice.Meetings.MeetingState.Scheduled && m.Date <= today).OrderBy(m => m.Date).Take(Most).ToListAsync(cancellationToken))
        .Select(meeting => new DueItem { Sentence = $"{meeting.Body}, {meeting.Date.Printed()}: record who attended.", Kind = "meeting", RecordId = meeting.Id.Value.ToString(), Due = meeting.Date.Text() });

    // A plan that is long over is history, not work.
    private async Task<IEnumerable<DueItem>> ActionsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddMonths(-3);
        return (await db.PlanActions.AsNoTracking()
                .Where(a => (a.State == PlanActions.PlanActionState.NotStarted || a.State == PlanActions.PlanActionState.InProgress) && a.Deadline < today)
                .Where(a => db.Strategies.Any(s => s.Id == a.StrategyId && s.Until >= since))
                .OrderBy(a => a.Deadline).Take(Most).ToListAsync(cancellationToken))
            .Select(action => new DueItem { Sentence = $"Action {action.Number} was due in {DeliveryMonth.InWords(action.Deadline)}: say how it stands.", Kind = "plan_action", RecordId = action.Id.Value.ToString(), Due = action.Deadline.Text() });
    }
}
