using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>The paper as it reads, how its sections stand, and what has arrived since it was composed.</summary>
internal sealed class PaperModel(PaperService.PaperServiceClient papers) : RoomPage
{
    public Paper Paper { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    public IReadOnlyList<LateOffer> Offers { get; private set; } = [];

    public IEnumerable<(string Heading, PaperPart Part)> Parts => Paper.Headings.SelectMany(heading => heading.Parts.Select(part => (heading.Heading, part)));

    protected override async Task ShowAsync()
    {
        var answer = await papers.GetPaperAsync(new() { PaperId = Id });
        (Paper, History) = (answer.Paper, answer.History);
        if (Paper.State is PaperState.Draft) Offers = await OffersAsync();
    }

    // Who only reads papers is not shown what has arrived since.
    private async Task<IReadOnlyList<LateOffer>> OffersAsync()
    {
        try
        {
            return (await papers.ListLateRecordsAsync(new() { PaperId = Id })).Offers;
        }
        catch (Grpc.Core.RpcException denied) when (denied.StatusCode is Grpc.Core.StatusCode.PermissionDenied)
        {
            return [];
        }
    }
}
