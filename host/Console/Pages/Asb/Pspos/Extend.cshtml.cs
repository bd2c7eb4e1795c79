using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Pspos;

/// <summary>A longer term, decided before the order ends.</summary>
internal sealed class ExtendModel(PspoService.PspoServiceClient pspos) : RoomPage
{
    [BindProperty]
    public ExtendPspoRequest Form { get; set; } = new();

    public Pspo Pspo { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Pspo = (await pspos.GetPspoAsync(new() { PspoId = Id })).Pspo;
        Form.Etag = Pspo.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PspoId = Id;
        var receipt = (await pspos.ExtendPspoAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is extended.", "/asb/pspos/" + Id);
    }
}
