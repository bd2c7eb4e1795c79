using Microsoft.EntityFrameworkCore;
using SaferCity.Common.V1;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using MeetingState = SaferCity.Practice.Meetings.MeetingState;

namespace SaferCity.Prevent.Due;

/// <summary>Panels that wait to be recorded, and the next one.</summary>
internal sealed class PanelsDue(PreventDb db)
{
    public async Task<IEnumerable<DueItem>> ToRecordAsync(DateOnly today, CancellationToken cancellationToken) =>
        (await db.Meetings.AsNoTracking().Where(m => m.State == MeetingState.Scheduled && m.Date <= today).OrderBy(m => m.Date).Take(20).ToListAsync(cancellationToken))
        .Select(m => new DueItem { Sentence = $"The Channel panel of {m.Date.Printed()}: record who attended.", Kind = "panel", RecordId = m.Id.Value.ToString(), Due = m.Date.Text() });

    public async Task<DateOnly?> NextAsync(DateOnly today, CancellationToken cancellationToken) =>
        await db.Meetings.Where(m => m.State == MeetingState.Scheduled && m.Date > today).MinAsync(m => (DateOnly?)m.Date, cancellationToken);
}
