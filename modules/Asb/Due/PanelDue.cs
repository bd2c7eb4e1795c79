using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Common.V1;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using Domain = SaferCity.Practice.Meetings;

namespace SaferCity.Asb.Due;

/// <summary>What is due for the City Community MARAC: referrals to list, home services to invite, meetings to record, cases to hear.</summary>
internal sealed class PanelDue(AsbDb db)
{
    public async Task<IEnumerable<DueItem>> ListAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var next = await db.Meetings.AsNoTracking().Where(m => m.State == Domain.MeetingState.Scheduled && m.Date >= today).OrderBy(m => m.Date).FirstOrDefaultAsync(cancellationToken);
        return [.. await ToListAsync(next, cancellationToken), .. await ToListAgainAsync(cancellationToken), .. await ToInviteAsync(cancellationToken), .. await ToRecordAsync(today, cancellationToken), .. await ToHearAsync(cancellationToken)];
    }

    private async Task<IEnumerable<DueItem>> ToListAsync(Domain.Meeting? next, CancellationToken cancellationToken)
    {
        var waiting = await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Received).OrderBy(r => r.ReceivedOn).Take(ListDueHandler.Most)
            .Select(r => new { r.Id, r.Reference, r.Referrer }).ToListAsync(cancellationToken);
        var name = await db.Organisations.NamesAsync(waiting.Select(r => r.Referrer), cancellationToken);
        return waiting.Select(r => new DueItem
        {
            Sentence = next is null ? $"{r.Reference} from {name(r.Referrer)}: schedule a meeting and list it." : $"{r.Reference} from {name(r.Referrer)}: list it for the meeting of {next.Date.Printed()}.",
            Kind = "referral", RecordId = r.Id.Value.ToString(), Due = next?.Date.Text() ?? "", Explanation = next is null ? "" : "the next City Community MARAC",
        });
    }

    // Its meeting was cancelled by somebody from whom the case is hidden.
    private async Task<IEnumerable<DueItem>> ToListAgainAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Listed && db.Meetings.Any(m => m.Id == r.MeetingId && m.State == Domain.MeetingState.Cancelled))
            .OrderBy(r => r.ReceivedOn).Take(ListDueHandler.Most).Select(r => new { r.Id, r.Reference }).ToListAsync(cancellationToken))
        .Select(r => new DueItem { Sentence = $"{r.Reference} was on the agenda of a meeting that is cancelled: list it for another.", Kind = "referral", RecordId = r.Id.Value.ToString() });

    // A person who lives elsewhere goes home: without the home authority's services the plan ends at the City's boundary.
    private async Task<IEnumerable<DueItem>> ToInviteAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking()
            .Where(r => r.State == ReferralState.Listed && r.HighIntensityServiceUser && !r.HomeServices.Any(s => s.InvitedOn != null) && db.Meetings.Any(m => m.Id == r.MeetingId && m.State == Domain.MeetingState.Scheduled))
            .OrderBy(r => r.ReceivedOn).Take(ListDueHandler.Most)
            .Select(r => new { r.Id, r.Reference, Day = db.Meetings.Where(m => m.Id == r.MeetingId).Select(m => m.Date).First() }).ToListAsync(cancellationToken))
        .Select(r => new DueItem { Sentence = $"{r.Reference} is listed for {r.Day.Printed()}: invite the services of the home authority.", Kind = "referral", RecordId = r.Id.Value.ToString(), Due = r.Day.Text(), Explanation = "the day of its meeting" });

    private async Task<IEnumerable<DueItem>> ToRecordAsync(DateOnly today, CancellationToken cancellationToken) =>
        (await db.Meetings.AsNoTracking().Where(m => m.State == Domain.MeetingState.Scheduled && m.Date <= today).OrderBy(m => m.Date).Take(ListDueHandler.Most).ToListAsync(cancellationToken))
        .Select(m => new DueItem { Sentence = $"The meeting of {m.Date.Printed()}: record who attended.", Kind = "meeting", RecordId = m.Id.Value.ToString(), Due = m.Date.Text() });

    private async Task<IEnumerable<DueItem>> ToHearAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Listed && db.Meetings.Any(m => m.Id == r.MeetingId && m.State == Domain.MeetingState.Held))
            .OrderBy(r => r.ReceivedOn).Take(ListDueHandler.Most)
            .Select(r => new { r.Id, r.Reference, Day = db.Meetings.Where(m => m.Id == r.MeetingId).Select(m => m.Date).First() }).ToListAsync(cancellationToken))
        .Select(r => new DueItem { Sentence = $"{r.Reference} was on the agenda of {r.Day.Printed()}: record what was agreed.", Kind = "referral", RecordId = r.Id.Value.ToString(), Due = r.Day.Text(), Explanation = "the day of its meeting" });
}
