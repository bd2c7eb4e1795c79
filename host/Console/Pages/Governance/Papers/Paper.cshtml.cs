using System.Globalization;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>The paper as it reads, how its sections stand, and what has arrived since it was composed.</summary>
internal sealed class PaperModel(PaperService.PaperServiceClient papers) : RoomPage
{
    public Paper Paper { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    public IReadOnlyList<LateOffer> Offers { get; private set; } = [];

    /// <summary>The first day that it reports on.</summary>
    public DateOnly FirstDay => DateOnly.ParseExact(Paper.After, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1);

    /// <summary>The room that says it: a section's key begins with its room's.</summary>
    public static string RoomOf(PaperPart part) => Rooms.All.FirstOrDefault(room => room.Key == part.SectionKey.Split('.')[0])?.Name ?? part.SectionKey;

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
