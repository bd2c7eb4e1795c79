using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>One import, with the rows that were left out.</summary>
internal sealed class ImportModel(ImportService.ImportServiceClient imports) : RoomPage
{
    public GetImportResponse Answer { get; private set; } = new();

    protected override async Task ShowAsync() => Answer = await imports.GetImportAsync(new() { ImportId = Id, PageToken = PageToken });
}
