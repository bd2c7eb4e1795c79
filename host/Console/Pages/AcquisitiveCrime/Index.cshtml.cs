using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>The share of each crime type over some months, in a named universe.</summary>
internal sealed class IndexModel(CrimeFigureService.CrimeFigureServiceClient figures) : CrimePage
{
    [BindProperty(SupportsGet = true)]
    public Universe Universe { get; set; } = Universe.PoliceUk;

    public GetSharesResponse? Shares { get; private set; }

    protected override async Task ShowAsync()
    {
        await ChooseMonthsAsync(figures, PoliceFileKind.Street, all: false);
        if (AnythingHeld) await AskAsync(async () => Shares = await figures.GetSharesAsync(new() { From = From, To = To, Universe = Universe }));
    }
}
