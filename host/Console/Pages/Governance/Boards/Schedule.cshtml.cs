using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>A day is set for the board.</summary>
internal sealed class ScheduleModel(BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public ScheduleMeetingRequest Form { get; set; } = new() { Kind = MeetingKind.Ordinary };

    public Board Board { get; private set; } = new();

    protected override async Task ShowAsync() => Board = (await boards.GetBoardAsync(new() { BoardId = Id })).Board;

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BoardId = Id;
        var receipt = (await boards.ScheduleMeetingAsync(Form)).Receipt;
        return Done($"The meeting of {Say.Day(Form.Date)} is scheduled.", "/governance/meetings/" + receipt.Id);
    }
}
