using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Console.Fields;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>Rolling twelve months, month by month, and year on year, for one crime type or several together.</summary>
internal sealed class TrendModel(CrimeFigureService.CrimeFigureServiceClient figures) : CrimePage
{
    private const string Acquisitive = "acquisitive";
    private const string Everything = "all";

    /// <summary>A crime type, "acquisitive" or "all".</summary>
    [BindProperty(SupportsGet = true)]
    public string What { get; set; } = Acquisitive;

    public IReadOnlyList<Option> Offered { get; private set; } = [];

    public GetRollingYearResponse? Year { get; private set; }

    public GetMonthSeriesResponse? Series { get; private set; }

    public GetYearOnYearResponse? Month { get; private set; }

    protected override async Task ShowAsync()
    {
        await ChooseMonthsAsync(figures, PoliceFileKind.Street, all: true);
        if (!AnythingHeld) return;
        await AskAsync(async () =>
        {
            var types = (await figures.GetSharesAsync(new() { From = From, To = To, Universe = Universe.PoliceUk })).Shares.Select(share => share.CrimeType).Order(StringComparer.Ordinal);
            Offered = [new(Acquisitive, "Acquisitive crime together"), new(Everything, "All crime and anti-social behaviour"), .. types.Select(type => new Option(type, type))];
        });
        if (!ModelState.IsValid) return; // the same months would be complained of again
        await AskAsync(async () =>
        {
            var selection = new CrimeSelection { Universe = Universe.PoliceUk, Acquisitive = What is Acquisitive, CrimeType = What is Acquisitive or Everything ? "" : What };
            Series = await figures.GetMonthSeriesAsync(new() { Selection = selection, From = From, To = To });
            Year = await figures.GetRollingYearAsync(new() { Selection = selection, Through = To });
            Month = await figures.GetYearOnYearAsync(new() { Selection = selection, From = To, To = To });
        });
    }
}
