using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Reviews;

/// <summary>The review that is open, or else the next, which is due so many months after the last was begun; the first, after the oldest account.</summary>
internal sealed class ReviewsDue(AccessDb db, AccountRules rules, TimeProvider clock)
{
    public async Task<IEnumerable<DueItem>> ListAsync(CancellationToken cancellationToken)
    {
        var last = await db.Reviews.AsNoTracking().OrderByDescending(r => r.BegunAt).FirstOrDefaultAsync(cancellationToken);
        if (last is { State: ReviewState.Open })
            return [new() { Sentence = $"The review of who may do what is open: {last.Outstanding} of {last.Lines.Count} are to be confirmed or ended.", Kind = "review", RecordId = last.Id.Value.ToString() }];

        var since = last?.BegunAt ?? await db.Accounts.OrderBy(a => a.CreatedAt).Select(a => (DateTimeOffset?)a.CreatedAt).FirstOrDefaultAsync(cancellationToken);
        if (since is not { } from) return [];
        var due = DateOnly.FromDateTime(from.UtcDateTime).AddMonths(rules.ReviewEveryMonths);
        return due > AccountWarnings.LastDayWarnedOf(clock.Today(), rules) ? [] : [new() { Sentence = "Review who may do what.", Kind = "next_review", Due = due.Text() }];
    }
}
