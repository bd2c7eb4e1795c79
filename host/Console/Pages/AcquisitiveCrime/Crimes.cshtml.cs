using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>The rows behind a month's figures.</summary>
internal sealed class CrimesModel(CrimeService.CrimeServiceClient crimes) : RoomPage
{
    /// <summary>A crime type, or empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string Type { get; set; } = "";

    public ListCrimesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await crimes.ListCrimesAsync(new() { Month = Id, CrimeType = Type, PageToken = PageToken });
}
