using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Data;
using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>How a paper's period and what is carried into it follow from the papers before.</summary>
internal sealed class Periods(GovernanceDb db, AskingTheRooms rooms)
{
    /// <summary>The papers of this template to this board that count, oldest first.</summary>
    public async Task<List<Paper>> EarlierAsync(PaperTemplate template, BoardId board, DateOnly before, CancellationToken cancellationToken) =>
        await db.Papers.AsNoTracking()
            .Where(p => p.Template == template && p.BoardId == board && p.AsAt <= before && (p.State == PaperState.Cleared || p.State == PaperState.Published))
            .OrderBy(p => p.AsAt).ToListAsync(cancellationToken);

    /// <summary>Records of earlier periods that no paper has counted and this one does not leave again.</summary>
    public async Task<IReadOnlySet<CountedRecord>> CarriedInAsync(IReadOnlyList<Paper> earlier, IReadOnlySet<CountedRecord> leftAgain, CancellationToken cancellationToken)
    {
        if (earlier.Count == 0) return new HashSet<CountedRecord>();
        var (first, last) = (earlier[0], earlier[^1]);
        var fresh = await rooms.SectionsAsync(new(first.After, last.AsAt, last.MeetingOn, last.LastMeetingOn), cancellationToken);
        return LateRecords.CarriedInto(earlier.SelectMany(paper => paper.Sections), fresh, leftAgain);
    }

    /// <summary>What a draft would say if it were composed now.</summary>
    public Task<IReadOnlyList<PaperSection>> FreshAsync(Paper draft, CancellationToken cancellationToken) => FreshAsync(draft, draft.LeftOut, cancellationToken);

    /// <summary>What a draft would say now if it left this out.</summary>
    public async Task<IReadOnlyList<PaperSection>> FreshAsync(Paper draft, IReadOnlySet<CountedRecord> leftOut, CancellationToken cancellationToken)
    {
        var earlier = await EarlierAsync(draft.Template, draft.BoardId, draft.After, cancellationToken);
        var carriedIn = await CarriedInAsync(earlier, leftOut, cancellationToken);
        return await rooms.SectionsAsync(draft.Scope(carriedIn) with { LeftOut = leftOut }, cancellationToken);
    }
}
