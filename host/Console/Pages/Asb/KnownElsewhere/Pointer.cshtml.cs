using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.KnownElsewhere;

/// <summary>Who asks about a person of a record here, and why.</summary>
internal sealed class PointerModel(KnownElsewhereService.KnownElsewhereServiceClient elsewhere) : RoomPage
{
    public Common.V1.Pointer Pointer { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await elsewhere.GetPointerAsync(new() { PointerId = Id });
        (Pointer, History) = (answer.Pointer, answer.History);
    }
}
