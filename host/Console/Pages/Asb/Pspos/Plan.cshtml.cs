using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Pspos;

/// <summary>A day on which the order is to be used.</summary>
internal sealed class PlanModel(PspoService.PspoServiceClient pspos) : RoomPage
{
    [BindProperty]
    public PlanDeploymentRequest Form { get; set; } = new();

    public Pspo Pspo { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Pspo = (await pspos.GetPspoAsync(new() { PspoId = Id })).Pspo;
        Form.Etag = Pspo.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PspoId = Id;
        var receipt = (await pspos.PlanDeploymentAsync(Form)).Receipt;
        return Done($"The deployment of {receipt.Reference} is planned.", "/asb/pspos/" + Id);
    }
}
