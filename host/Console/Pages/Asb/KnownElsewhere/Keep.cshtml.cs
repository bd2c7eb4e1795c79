using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.KnownElsewhere;

/// <summary>Why the room that asks is told nothing.</summary>
internal sealed class KeepModel(KnownElsewhereService.KnownElsewhereServiceClient elsewhere) : RoomPage
{
    [BindProperty]
    public KeepPointerRequest Form { get; set; } = new();

    public Pointer Pointer { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Pointer = (await elsewhere.GetPointerAsync(new() { PointerId = Id })).Pointer;
        Form.Etag = Pointer.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PointerId = Id;
        var receipt = (await elsewhere.KeepPointerAsync(Form)).Receipt;
        return Done("It stays in this room.", "/asb/pointers/" + receipt.Id);
    }
}
