using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.KnownElsewhere;

/// <summary>What the room that asks is told, and by what law.</summary>
internal sealed class ShareModel(KnownElsewhereService.KnownElsewhereServiceClient elsewhere) : RoomPage
{
    [BindProperty]
    public SharePointerRequest Form { get; set; } = new();

    public Pointer Pointer { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Pointer = (await elsewhere.GetPointerAsync(new() { PointerId = Id })).Pointer;
        Form.Etag = Pointer.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PointerId = Id;
        var receipt = (await elsewhere.SharePointerAsync(Form)).Receipt;
        return Done("It is shared with the room that asks.", "/asb/pointers/" + receipt.Id);
    }
}
