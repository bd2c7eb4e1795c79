using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Trails;

/// <summary>Who collected, read, changed, shared or erased what, over all rooms, the latest first.</summary>
internal sealed class TrailModel(TrailService.TrailServiceClient trails) : TrailPage
{
    public ListTrailResponse List { get; private set; } = new();

    protected override Task ShowAsync() => AskAsync(async () => List = await trails.ListTrailAsync(new() { Filter = Filter, PageToken = PageToken }));
}
