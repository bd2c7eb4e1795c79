using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.Referrals;
using SaferCity.Vawg.V1;
using MeetingState = SaferCity.Practice.Meetings.MeetingState;
using ReferralState = SaferCity.Vawg.Referrals.ReferralState;

namespace SaferCity.Vawg.Due;

/// <summary>What the MARAC's people have to do next, as sentences: referrals to list, conferences to record, cases to hear, areas to ring.</summary>
internal sealed class ListDueHandler(VawgDb db, TimeProvider clock) : IRequestHandler<ListDueRequest, ListDueResponse>
{
    private const int Most = 20;

    public async Task<ListDueResponse> Handle(ListDueRequest request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        List<DueItem> items = [.. await ToListAsync(cancellationToken), .. await ToListAgainAsync(cancellationToken), .. await ToRecordAsync(today, cancellationToken), .. await ToHearAsync(cancellationToken), .. await ToRingAsync(today, cancellationToken),
            .. (await db.Sight.WaitingAsync(cancellationToken)).Due(), .. (await db.Elsewhere.WaitingAsync(VawgPermission.Coordinate, cancellationToken)).Due(), .. (await db.Disposals.WaitingAsync(VawgPermission.Erase, cancellationToken)).Due()];

        var answer = new ListDueResponse();
        // What another room asks comes first, and then what waits for a second person: however much else is late, it stays in sight until somebody answers.
        answer.Items.AddRange(items.OrderBy(item => item.Kind switch { "pointer" => 0, "erasure" => 1, _ => 2 }).ThenBy(item => item.Due.Length == 0 ? "9" : item.Due, StringComparer.Ordinal).Take(Most));
        return answer;
    }

    private async Task<IEnumerable<DueItem>> ToListAsync(CancellationToken cancellationToken)
    {
        var waiting = await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Received).OrderBy(r => r.ReferredOn).Take(Most)
            .Select(r => new { r.Id, r.Reference, r.Referrer, r.ReferredOn }).ToListAsync(cancellationToken);
        var name = await db.Organisations.NamesAsync(waiting.Select(r => r.Referrer), cancellationToken);
        return waiting.Select(r =>
        {
            var due = DeadlineRules.TryDue("marac.acknowledge", r.ReferredOn, out var whyNot);
            return new DueItem { Sentence = $"{r.Reference} from {name(r.Referrer)}: acknowledge it and list it for a conference.", Kind = "referral", RecordId = r.Id.Value.ToString(), Due = (due?.Due).Text(), Explanation = due?.Explanation ?? whyNot };
        });
    }

    // Its conference was cancelled by somebody from whom the case is hidden.
    private async Task<IEnumerable<DueItem>> ToListAgainAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Listed && db.Meetings.Any(m => m.Id == r.MeetingId && m.State == MeetingState.Cancelled))
            .OrderBy(r => r.ReferredOn).Take(Most).Select(r => new { r.Id, r.Reference }).ToListAsync(cancellationToken))
        .Select(r => new DueItem { Sentence = $"{r.Reference} was on the agenda of a conference that is cancelled: list it for another.", Kind = "referral", RecordId = r.Id.Value.ToString() });

    private async Task<IEnumerable<DueItem>> ToRecordAsync(DateOnly today, CancellationToken cancellationToken) =>
        (await db.Meetings.AsNoTracking().Where(m => m.State == MeetingState.Scheduled && m.Date <= today).OrderBy(m => m.Date).Take(Most).ToListAsync(cancellationToken))
        .Select(m => new DueItem { Sentence = $"The conference of {m.Date.Printed()}: record who attended.", Kind = "meeting", RecordId = m.Id.Value.ToString(), Due = m.Date.Text() });

    private async Task<IEnumerable<DueItem>> ToHearAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Listed && db.Meetings.Any(m => m.Id == r.MeetingId && m.State == MeetingState.Held))
            .OrderBy(r => r.ReferredOn).Take(Most).Select(r => new { r.Id, r.Reference, Day = db.Meetings.Where(m => m.Id == r.MeetingId).Select(m => m.Date).First() }).ToListAsync(cancellationToken))
        .Select(r =>
        {
            var due = DeadlineRules.TryDue("marac.actions", r.Day, out var whyNot);
            return new DueItem { Sentence = $"{r.Reference} was on the agenda of {r.Day.Printed()}: record what was agreed.", Kind = "referral", RecordId = r.Id.Value.ToString(), Due = (due?.Due).Text(), Explanation = due?.Explanation ?? whyNot };
        });

    private async Task<IEnumerable<DueItem>> ToRingAsync(DateOnly today, CancellationToken cancellationToken) =>
        (await db.SentCases.AsNoTracking().Where(s => s.AcknowledgedOn == null && s.AcknowledgementDue < today).OrderBy(s => s.AcknowledgementDue).Take(Most)
            .Select(s => new { s.Id, s.Reference, s.Area, s.SentOn, s.AcknowledgementDue }).ToListAsync(cancellationToken))
        .Select(s => new DueItem
        {
            Sentence = $"{s.Area} has not acknowledged {s.Reference}: ring.", Kind = "sent_case", RecordId = s.Id.Value.ToString(), Due = s.AcknowledgementDue.Text(),
            Explanation = DeadlineRules.TryDue("marac.transfer_acknowledgement", s.SentOn, out var whyNot)?.Explanation ?? whyNot,
        });
}
