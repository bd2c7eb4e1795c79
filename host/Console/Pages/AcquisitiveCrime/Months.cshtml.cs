using Google.Protobuf.Collections;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>Which months are held and which are missing, for each kind of file.</summary>
internal sealed class MonthsModel(CrimeFigureService.CrimeFigureServiceClient figures) : RoomPage
{
    public RepeatedField<KindCoverage> Kinds { get; private set; } = [];

    protected override async Task ShowAsync() => Kinds = (await figures.GetCoverageAsync(new())).Kinds;
}
