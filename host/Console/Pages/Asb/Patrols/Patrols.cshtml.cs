using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Patrols;

/// <summary>Patrol contracts, newest first.</summary>
internal sealed class PatrolsModel(PatrolContractService.PatrolContractServiceClient contracts) : RoomPage
{
    public ListPatrolContractsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await contracts.ListPatrolContractsAsync(new() { PageToken = PageToken });
}
