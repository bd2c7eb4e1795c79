using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.KnownElsewhere;

/// <summary>What was asked about the people of one case, and what other rooms asked about them.</summary>
internal sealed class AskedModel(KnownElsewhereService.KnownElsewhereServiceClient elsewhere) : RoomPage
{
    public GetAskedResponse Asked { get; private set; } = new();

    protected override async Task ShowAsync() => Asked = await elsewhere.GetAskedAsync(new() { ReferralId = Id });
}
