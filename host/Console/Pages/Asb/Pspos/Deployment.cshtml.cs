using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Pspos;

/// <summary>One day on which an order was or is to be used: where a paper's figure of penalty notices opens.</summary>
internal sealed class DeploymentModel(PspoService.PspoServiceClient pspos) : RoomPage
{
    public GetDeploymentResponse Answer { get; private set; } = new();

    protected override async Task ShowAsync() => Answer = await pspos.GetDeploymentAsync(new() { DeploymentId = Id });
}
