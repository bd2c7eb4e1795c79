using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>The paper says what it says from here on.</summary>
internal sealed class ClearModel(PaperService.PaperServiceClient papers) : RoomPage
{
    [BindProperty]
    public ClearPaperRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = (await papers.GetPaperAsync(new() { PaperId = Id })).Paper.Etag;

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PaperId = Id;
        await papers.ClearPaperAsync(Form);
        return Done("The paper is cleared: what it says no longer changes.", "/governance/papers/" + Id);
    }
}
