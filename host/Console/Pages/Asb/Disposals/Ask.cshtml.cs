using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Disposals;

/// <summary>Asks a second person to erase a case.</summary>
internal sealed class AskModel(ErasureService.ErasureServiceClient erasures) : RoomPage
{
    [BindProperty]
    public RequestErasureRequest Form { get; set; } = new();

    public Common.V1.Erasure Erasure { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Erasure = (await erasures.GetErasureAsync(new() { ReferralId = Id })).Erasure;
        Form.Etag = Erasure.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        await erasures.RequestErasureAsync(Form);
        return Done("A second person is asked.", "/asb/erasures/" + Id);
    }
}
