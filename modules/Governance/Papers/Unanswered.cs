using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Data;
using SaferCity.Governance.Promises;

namespace SaferCity.Governance.Papers;

/// <summary>What was promised to a paper's board, is due by its meeting and is not answered: clearance waits for it.</summary>
internal static class Unanswered
{
    public static async Task<List<Promise>> UnansweredAsync(this GovernanceDb db, Paper paper, CancellationToken cancellationToken) =>
        await db.Promises.AsNoTracking().Where(p => p.BoardId == paper.BoardId && p.State == PromiseState.Open && p.DueOn <= paper.MeetingOn)
            .OrderBy(p => p.DueOn).ToListAsync(cancellationToken);
}
