using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>A strategy begins as a draft, and takes in priorities and themes until it is adopted.</summary>
internal sealed class DraftModel(StrategyService.StrategyServiceClient strategies) : RoomPage
{
    [BindProperty]
    public DraftStrategyRequest Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await strategies.DraftStrategyAsync(Form)).Receipt;
        return Done("The draft is there. Add its priorities and themes.", "/governance/plans/" + receipt.Id);
    }
}
