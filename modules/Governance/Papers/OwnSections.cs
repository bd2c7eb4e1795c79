using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Activities;
using SaferCity.Governance.Data;
using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>What this room itself says in a paper: training, forums and campaigns of the team, below the headings that they belong to.</summary>
internal static class OwnSections
{
    public static async Task<IReadOnlyList<PaperSection>> OwnSectionsAsync(this GovernanceDb db, PaperScope scope, CancellationToken cancellationToken)
    {
        var delivered = (await db.Activities.AsNoTracking().Where(a => a.State == ActivityState.Delivered && a.Until <= scope.AsAt).OrderBy(a => a.From).ToListAsync(cancellationToken))
            .Where(activity => scope.Counts(ActivityParagraphs.Basis, activity.Id.Value, activity.Until)).ToList();
        var horizon = scope.MeetingOn.AddMonths(1);
        var ahead = await db.Activities.AsNoTracking().Where(a => a.State == ActivityState.Planned && a.From > scope.AsAt && a.From <= horizon).OrderBy(a => a.From).ToListAsync(cancellationToken);
        return
        [
            new("governance.ccm", "City Community MARAC (CCM)", [.. ActivityParagraphs.CcmTraining(delivered)]),
            new("governance.prevent", "Prevent Activity", [.. ActivityParagraphs.Prevent(delivered)]),
            new("governance.forthcoming", "Forthcoming Activity", [.. ActivityParagraphs.Ahead(ahead)]),
        ];
    }
}
