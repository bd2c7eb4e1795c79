using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Team;

/// <summary>A post of the team that is vacant from a day on.</summary>
internal sealed class OpenPostModel(PostService.PostServiceClient posts, FundingService.FundingServiceClient funding) : RoomPage
{
    [BindProperty]
    public OpenPostRequest Form { get; set; } = new() { Hundredths = 100 };

    public IReadOnlyList<Option> Funding { get; private set; } = [];

    protected override async Task ShowAsync() =>
        Funding = [.. (await funding.ListFundingAsync(new() { PageSize = 100 })).Funding.Select(stream => new Option(stream.Id, $"{stream.Source}, from {Say.Day(stream.From)}"))];

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await posts.OpenPostAsync(Form)).Receipt;
        return Done("The post is open.", "/governance/posts/" + receipt.Id);
    }
}
