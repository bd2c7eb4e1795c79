using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>One board: who sits on it, to whom it reports, when it meets.</summary>
internal sealed class BoardModel(BoardService.BoardServiceClient boards) : RoomPage
{
    public Board Board { get; private set; } = new();

    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await boards.GetBoardAsync(new() { BoardId = Id });
        (Board, History) = (answer.Board, answer.History);
        Meetings = (await boards.ListMeetingsAsync(new() { BoardId = Id })).Meetings;
    }
}
