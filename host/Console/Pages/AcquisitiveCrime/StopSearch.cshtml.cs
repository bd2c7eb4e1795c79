using System.Globalization;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>When stops and searches were made.</summary>
internal sealed class StopSearchModel(CrimeFigureService.CrimeFigureServiceClient figures) : CrimePage
{
    /// <summary>"00" to "23".</summary>
    public static readonly IReadOnlyList<string> Hours = [.. Enumerable.Range(0, 24).Select(hour => hour.ToString("00", CultureInfo.InvariantCulture))];

    public GetStopSearchTimesResponse? Times { get; private set; }

    protected override async Task ShowAsync()
    {
        await ChooseMonthsAsync(figures, PoliceFileKind.StopAndSearch, all: true);
        if (AnythingHeld) await AskAsync(async () => Times = await figures.GetStopSearchTimesAsync(new() { From = From, To = To }));
    }
}
