using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Disposals;

/// <summary>A claim or an inquiry keeps a case, or no longer.</summary>
internal sealed class HoldModel(ErasureService.ErasureServiceClient erasures) : RoomPage
{
    [BindProperty]
    public SetLegalHoldRequest Form { get; set; } = new();

    public Common.V1.Erasure Erasure { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Erasure = (await erasures.GetErasureAsync(new() { ReferralId = Id })).Erasure;
        Form.Etag = Erasure.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        await erasures.SetLegalHoldAsync(Form);
        return Done(Form.Hold ? "A legal hold keeps it." : "The legal hold is lifted.", "/prevent/erasures/" + Id);
    }
}
