using SaferCity.Common.V1;
using SaferCity.Console.Organisations;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>One meeting of a board.</summary>
internal sealed class MeetingModel(BoardService.BoardServiceClient boards, OrganisationList organisations) : RoomPage
{
    public Meeting Meeting { get; private set; } = new();

    public string BoardId { get; private set; } = "";

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await boards.GetMeetingAsync(new() { MeetingId = Id });
        (Meeting, BoardId, History) = (answer.Meeting, answer.BoardId, answer.History);
        if (Meeting.Attendances.Count > 0) Organisations = await organisations.ReadAsync();
    }
}
