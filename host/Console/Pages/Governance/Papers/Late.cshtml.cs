using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>"Six would become seven": each record that arrived late is taken now or left for the next paper, and counted once.</summary>
internal sealed class LateModel(PaperService.PaperServiceClient papers) : RoomPage
{
    [BindProperty]
    public DecideLateRecordRequest Form { get; set; } = new();

    public IReadOnlyList<LateOffer> Offers { get; private set; } = [];

    public IReadOnlyList<Option> Arrived { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Form.Etag = (await papers.GetPaperAsync(new() { PaperId = Id })).Paper.Etag;
        Offers = (await papers.ListLateRecordsAsync(new() { PaperId = Id })).Offers;
        Arrived = [.. Offers.SelectMany(offer => offer.Arrived.Select(record => (offer.Label, Record: record))).DistinctBy(one => one.Record.Id)
            .Select(one => new Option(one.Record.Id, one.Record.Reference.Length > 0 ? one.Record.Reference : one.Label + ": a record that is not yours to see"))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PaperId = Id;
        await papers.DecideLateRecordAsync(Form);
        return Done(Form.Decision is LateRecordDecision.TakeNow ? "The record is counted now. Its section waits for its owner again." : "The record waits for the next paper.", "/governance/papers/" + Id);
    }
}
