using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.OtherAreas;

/// <summary>What the City told other areas' MARACs: references and initials only.</summary>
internal sealed class OtherAreasModel(OtherAreaService.OtherAreaServiceClient areas) : RoomPage
{
    public ListSentCasesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await areas.ListSentCasesAsync(new() { PageToken = PageToken });
}
