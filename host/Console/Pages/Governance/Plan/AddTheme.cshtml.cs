using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>A draft takes in another theme that cuts across its priorities.</summary>
internal sealed class AddThemeModel(StrategyService.StrategyServiceClient strategies) : RoomPage
{
    [BindProperty]
    public AddThemeRequest Form { get; set; } = new();

    public Strategy Strategy { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Strategy = (await strategies.GetStrategyAsync(new() { StrategyId = Id })).Strategy;
        Form.Etag = Strategy.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.StrategyId = Id;
        await strategies.AddThemeAsync(Form);
        return Done("The theme is added.", "/governance/plans/" + Id);
    }
}
