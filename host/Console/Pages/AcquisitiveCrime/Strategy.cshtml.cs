using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>The shares that the strategy of 2017 printed, against the files held.</summary>
internal sealed class StrategyModel(CrimeFigureService.CrimeFigureServiceClient figures) : RoomPage
{
    public GetPrintedSharesResponse Printed { get; private set; } = new();

    protected override async Task ShowAsync() => Printed = await figures.GetPrintedSharesAsync(new());
}
