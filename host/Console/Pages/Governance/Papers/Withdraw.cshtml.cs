using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>The paper does not go to the board.</summary>
internal sealed class WithdrawModel(PaperService.PaperServiceClient papers) : RoomPage
{
    [BindProperty]
    public WithdrawPaperRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = (await papers.GetPaperAsync(new() { PaperId = Id })).Paper.Etag;

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PaperId = Id;
        await papers.WithdrawPaperAsync(Form);
        return Done("The paper is withdrawn. What it counted is counted by the next one.", "/governance/papers/" + Id);
    }
}
