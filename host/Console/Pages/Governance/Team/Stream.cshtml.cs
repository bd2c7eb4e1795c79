using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Team;

/// <summary>One stream of money; what is spent from it is recorded here.</summary>
internal sealed class StreamModel(FundingService.FundingServiceClient funding) : RoomPage
{
    [BindProperty]
    public RecordSpendingRequest Form { get; set; } = new();

    public Funding Stream { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await funding.GetFundingAsync(new() { FundingId = Id });
        (Stream, History) = (answer.Funding, answer.History);
        Form.Etag = Stream.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.FundingId = Id;
        await funding.RecordSpendingAsync(Form);
        return Done($"{Say.Pounds(Form.Pence)} is recorded as spent.", "/governance/funding/" + Id);
    }
}
