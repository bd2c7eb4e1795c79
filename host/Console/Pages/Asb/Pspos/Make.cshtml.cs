using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Pspos;

/// <summary>The order is made and takes effect; its term is computed.</summary>
internal sealed class MakeModel(PspoService.PspoServiceClient pspos) : RoomPage
{
    [BindProperty]
    public MakePspoRequest Form { get; set; } = new();

    public Pspo Pspo { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Pspo = (await pspos.GetPspoAsync(new() { PspoId = Id })).Pspo;
        Form.Etag = Pspo.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PspoId = Id;
        var receipt = (await pspos.MakePspoAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is made.", "/asb/pspos/" + Id);
    }
}
