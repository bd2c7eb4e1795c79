using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Activities;

/// <summary>What the team does on a day or over several, latest first.</summary>
internal sealed class ActivitiesModel(ActivityService.ActivityServiceClient activities) : RoomPage
{
    public ListActivitiesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await activities.ListActivitiesAsync(new() { PageToken = PageToken });
}
