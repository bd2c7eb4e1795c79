using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Keys;

/// <summary>The keys of systems that call, newest first; the console's own among them.</summary>
internal sealed class KeysModel(KeyService.KeyServiceClient keys) : RoomPage
{
    public ListKeysResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await keys.ListKeysAsync(new() { PageToken = PageToken });
}
