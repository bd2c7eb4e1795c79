using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>A paper is composed from what the rooms hold.</summary>
internal sealed class StartModel(PaperService.PaperServiceClient papers, BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public StartPaperRequest Form { get; set; } = new() { Template = PaperTemplate.TeamUpdate, ReportOf = "Director of Community and Children's Services", Author = "Community Safety Manager, Community Safety Team" };

    public IReadOnlyList<Option> Meetings { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var options = new List<Option>();
        foreach (var board in (await boards.ListBoardsAsync(new() { PageSize = 200 })).Boards.Where(board => board.NextMeetingOn.Length > 0))
            options.AddRange((await boards.ListMeetingsAsync(new() { BoardId = board.Id })).Meetings
                .Where(meeting => meeting.State is MeetingState.Scheduled)
                .OrderBy(meeting => meeting.Date, StringComparer.Ordinal)
                .Select(meeting => new Option(meeting.Id, $"{meeting.Body}, {Say.Day(meeting.Date)}")));
        Meetings = options;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await papers.StartPaperAsync(Form)).Receipt;
        return Done("The paper is composed. Each section waits for its owner.", "/governance/papers/" + receipt.Id);
    }
}
