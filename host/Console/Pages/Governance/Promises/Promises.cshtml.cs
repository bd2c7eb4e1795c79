using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Promises;

/// <summary>What was promised to boards, soonest due first.</summary>
internal sealed class PromisesModel(PromiseService.PromiseServiceClient promises) : RoomPage
{
    public ListPromisesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await promises.ListPromisesAsync(new() { PageToken = PageToken });
}
