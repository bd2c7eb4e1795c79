using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>The paper goes out, with the approver's tick for its small numbers.</summary>
internal sealed class PublishModel(PaperService.PaperServiceClient papers) : RoomPage
{
    [BindProperty]
    public PublishPaperRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = (await papers.GetPaperAsync(new() { PaperId = Id })).Paper.Etag;

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PaperId = Id;
        await papers.PublishPaperAsync(Form);
        return Done("The paper is published.", "/governance/papers/" + Id);
    }
}
