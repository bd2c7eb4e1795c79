using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Patrols;

/// <summary>One patrol contract.</summary>
internal sealed class PatrolModel(PatrolContractService.PatrolContractServiceClient contracts) : RoomPage
{
    public GetPatrolContractResponse Answer { get; private set; } = new();

    protected override async Task ShowAsync() => Answer = await contracts.GetPatrolContractAsync(new() { PatrolContractId = Id });
}
