using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance;

/// <summary>The papers, latest meeting first.</summary>
internal sealed class IndexModel(PaperService.PaperServiceClient papers) : RoomPage
{
    public ListPapersResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await papers.ListPapersAsync(new() { PageToken = PageToken });
}
