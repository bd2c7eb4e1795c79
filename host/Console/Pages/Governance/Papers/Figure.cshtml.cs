using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>A figure of a paper: the records behind it that are the reader's to see, and who stands by it.</summary>
internal sealed class FigureModel(PaperService.PaperServiceClient papers) : RoomPage
{
    private static readonly Dictionary<string, string> Pages = new()
    {
        ["vawg/referral"] = "/vawg/referrals/", ["vawg/sent_case"] = "/vawg/other-areas/", ["vawg/meeting"] = "/vawg/meetings/",
        ["asb/referral"] = "/asb/referrals/", ["asb/pspo"] = "/asb/orders/", ["asb/injunction"] = "/asb/injunctions/",
        ["prevent/referral"] = "/prevent/referrals/", ["prevent/meeting"] = "/prevent/panels/",
        ["governance/activity"] = "/governance/activities/",
    };

    [BindProperty(SupportsGet = true)]
    public string Section { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Figure { get; set; } = "";

    public GetFigureResponse Answer { get; private set; } = new();

    /// <summary>The record's own page, where it has one.</summary>
    public string? HrefOf(FigureRecord record) => Pages.TryGetValue($"{Section.Split('.')[0]}/{record.Kind}", out var page) ? page + record.Id : null;

    protected override async Task ShowAsync() => Answer = await papers.GetFigureAsync(new() { PaperId = Id, SectionKey = Section, FigureKey = Figure });
}
