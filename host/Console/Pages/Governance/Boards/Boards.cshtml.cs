using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>The boards, by name.</summary>
internal sealed class BoardsModel(BoardService.BoardServiceClient boards) : RoomPage
{
    public ListBoardsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await boards.ListBoardsAsync(new() { PageToken = PageToken });
}
