using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Pspos;

/// <summary>A day on which the order was used: every count is typed.</summary>
internal sealed class DeployModel(PspoService.PspoServiceClient pspos) : RoomPage
{
    [BindProperty]
    public RecordDeploymentRequest Form { get; set; } = new();

    public Pspo Pspo { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Pspo = (await pspos.GetPspoAsync(new() { PspoId = Id })).Pspo;
        Form.Etag = Pspo.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PspoId = Id;
        var receipt = (await pspos.RecordDeploymentAsync(Form)).Receipt;
        return Done($"The deployment of {receipt.Reference} is recorded.", "/asb/pspos/" + Id);
    }
}
