using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>Takes what the rooms hold now.</summary>
internal sealed class RecomposeModel(PaperService.PaperServiceClient papers) : RoomPage
{
    [BindProperty]
    public RecomposePaperRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = (await papers.GetPaperAsync(new() { PaperId = Id })).Paper.Etag;

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PaperId = Id;
        await papers.RecomposePaperAsync(Form);
        return Done("The paper says what the rooms hold now.", "/governance/papers/" + Id);
    }
}
