using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Papers;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;

namespace SaferCity.Governance.Boards;

/// <summary>
/// Boards, their meetings and papers as a caller may see them: all to who reads governance; to a member or observer of a board what is published, and of the
/// boards on which the own organisation sits today the meetings and every paper from its clearing on (rules.md D5). The rest is not there for them.
/// </summary>
internal sealed class BoardsSeen(GovernanceDb db, CurrentCaller caller, TimeProvider clock)
{
    private static readonly string ReadsAll = PermissionName.Of(GovernancePermission.Read);

    /// <summary>Whether the caller sees all of the room and not only what a board's member sees.</summary>
    public bool All => caller.Is.May(ReadsAll);

    public IQueryable<Board> Boards()
    {
        if (All) return db.Boards;
        var (mine, today) = (OrganisationId.Of(caller.Is.Organisation), clock.Today());
        return db.Boards.Where(board => board.Members.Any(member => member.Organisation == mine && member.From <= today && (member.Until == null || member.Until >= today)));
    }

    public IQueryable<Meeting> Meetings()
    {
        if (All) return db.Meetings;
        var boards = Boards();
        return db.Meetings.Where(meeting => db.BoardMeetings.Any(link => link.MeetingId == meeting.Id && boards.Any(board => board.Id == link.BoardId)));
    }

    public IQueryable<Paper> Papers()
    {
        if (All) return db.Papers;
        var boards = Boards();
        return db.Papers.Where(paper => paper.State == PaperState.Published || (paper.State == PaperState.Cleared && boards.Any(board => board.Id == paper.BoardId)));
    }

    /// <exception cref="NotFoundException">There is none, or none that the caller may know of.</exception>
    public async Task<Board> BoardAsync(string id, CancellationToken cancellationToken) =>
        Ids.Parse<BoardId>(id) is { } known && await Boards().FirstOrDefaultAsync(board => board.Id == known, cancellationToken) is { } found ? found : throw new NotFoundException();

    /// <inheritdoc cref="BoardAsync"/>
    public async Task<Meeting> MeetingAsync(string id, CancellationToken cancellationToken) =>
        Ids.Parse<MeetingId>(id) is { } known && await Meetings().FirstOrDefaultAsync(meeting => meeting.Id == known, cancellationToken) is { } found ? found : throw new NotFoundException();

    /// <inheritdoc cref="BoardAsync"/>
    public async Task<Paper> PaperAsync(string id, CancellationToken cancellationToken) =>
        Ids.Parse<PaperId>(id) is { } known && await Papers().FirstOrDefaultAsync(paper => paper.Id == known, cancellationToken) is { } found ? found : throw new NotFoundException();
}
