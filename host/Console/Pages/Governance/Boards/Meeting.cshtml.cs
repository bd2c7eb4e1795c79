using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>One meeting of a board.</summary>
internal sealed class MeetingModel(BoardService.BoardServiceClient boards) : RoomPage
{
    private IDictionary<string, string> names = new Dictionary<string, string>();

    public Meeting Meeting { get; private set; } = new();

    public string BoardId { get; private set; } = "";

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    public string NameOf(string organisation) => names.TryGetValue(organisation, out var name) ? name : organisation;

    protected override async Task ShowAsync()
    {
        var answer = await boards.GetMeetingAsync(new() { MeetingId = Id });
        (Meeting, BoardId, History) = (answer.Meeting, answer.BoardId, answer.History);
        names = answer.OrganisationNames;
    }
}
