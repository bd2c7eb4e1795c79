using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

internal static class BoardChoice
{
    private const int PageSize = 100;

    /// <summary>All boards, by name.</summary>
    public static async Task<IReadOnlyList<Option>> OptionsAsync(this BoardService.BoardServiceClient boards)
    {
        var options = new List<Option>();
        var token = "";
        do
        {
            var page = await boards.ListBoardsAsync(new() { PageSize = PageSize, PageToken = token });
            options.AddRange(page.Boards.Select(board => new Option(board.Id, board.Name)));
            token = page.NextPageToken;
        }
        while (token.Length > 0);
        return options;
    }
}
