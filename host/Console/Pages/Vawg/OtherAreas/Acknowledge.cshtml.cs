using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.OtherAreas;

/// <summary>The other area says that it has the case.</summary>
internal sealed class AcknowledgeModel(OtherAreaService.OtherAreaServiceClient areas) : RoomPage
{
    [BindProperty]
    public RecordAcknowledgementRequest Form { get; set; } = new();

    public SentCase SentCase { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        SentCase = (await areas.GetSentCaseAsync(new() { SentCaseId = Id })).SentCase;
        Form.Etag = SentCase.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.SentCaseId = Id;
        var receipt = (await areas.RecordAcknowledgementAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is acknowledged.", "/vawg/other-areas/" + Id);
    }
}
