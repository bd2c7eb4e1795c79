using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>The strategy group agreed it.</summary>
internal sealed class AdoptModel(StrategyService.StrategyServiceClient strategies) : RoomPage
{
    [BindProperty]
    public AdoptStrategyRequest Form { get; set; } = new();

    public Strategy Strategy { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Strategy = (await strategies.GetStrategyAsync(new() { StrategyId = Id })).Strategy;
        Form.Etag = Strategy.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.StrategyId = Id;
        await strategies.AdoptStrategyAsync(Form);
        return Done("The strategy is adopted.", "/governance/plans/" + Id);
    }
}
