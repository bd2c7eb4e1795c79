using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Team;

/// <summary>Money from one source for one purpose.</summary>
internal sealed class RecordFundingModel(FundingService.FundingServiceClient funding) : RoomPage
{
    [BindProperty]
    public RecordFundingRequest Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await funding.RecordFundingAsync(Form)).Receipt;
        return Done("The funding is recorded.", "/governance/funding/" + receipt.Id);
    }
}
