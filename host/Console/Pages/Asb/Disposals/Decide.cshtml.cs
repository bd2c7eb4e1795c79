using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Disposals;

/// <summary>The second person erases a case, or it is kept.</summary>
internal sealed class DecideModel(ErasureService.ErasureServiceClient erasures) : RoomPage
{
    [BindProperty]
    public DecideErasureRequest Form { get; set; } = new();

    public Common.V1.Erasure Erasure { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await erasures.GetErasureAsync(new() { ReferralId = Id });
        (Erasure, History, Form.Etag) = (answer.Erasure, answer.History, answer.Erasure.Etag);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var receipt = (await erasures.DecideErasureAsync(Form)).Receipt;
        return Done(Form.Erase ? $"{receipt.Reference} is erased." : $"{receipt.Reference} is kept.", "/asb/erasures/" + Id);
    }
}
