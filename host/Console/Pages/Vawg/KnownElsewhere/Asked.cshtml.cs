using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.KnownElsewhere;

/// <summary>What was asked about the people of one referral, and what other rooms asked about them.</summary>
internal sealed class AskedModel(KnownElsewhereService.KnownElsewhereServiceClient elsewhere) : RoomPage
{
    public GetAskedResponse Asked { get; private set; } = new();

    protected override async Task ShowAsync() => Asked = await elsewhere.GetAskedAsync(new() { ReferralId = Id });
}
