using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>What was imported, newest first.</summary>
internal sealed class ImportsModel(ImportService.ImportServiceClient imports) : RoomPage
{
    public ListImportsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await imports.ListImportsAsync(new() { PageToken = PageToken });
}
