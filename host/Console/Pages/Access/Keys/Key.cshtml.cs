using SaferCity.Access.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Access.Keys;

/// <summary>One key of one system.</summary>
internal sealed class KeyModel(KeyService.KeyServiceClient keys) : RoomPage
{
    public Key Key { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await keys.GetKeyAsync(new() { KeyId = Id });
        (Key, History) = (answer.Key, answer.History);
    }
}
