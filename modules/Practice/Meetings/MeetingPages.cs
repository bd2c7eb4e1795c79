using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Paging;

namespace SaferCity.Practice.Meetings;

/// <summary>A room's meetings by page, the latest first.</summary>
public static class MeetingPages
{
    public static async Task<(List<Meeting> Page, string Next)> PageAsync(this IQueryable<Meeting> meetings, int asked, string token, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(asked);
        var (at, id) = PageToken.Read(token);
        var (day, after) = (DateOnly.FromDateTime(at.UtcDateTime), MeetingId.Of(id));
        var page = await meetings.Where(m => m.Date <= day && (m.Date < day || m.Id < after))
            .OrderByDescending(m => m.Date).ThenByDescending(m => m.Id).Take(size + 1).ToListAsync(cancellationToken);
        var next = page.Count > size ? new PageToken(new(page[size - 1].Date, TimeOnly.MinValue, TimeSpan.Zero), page[size - 1].Id.Value).ToString() : "";
        return ([.. page.Take(size)], next);
    }
}
