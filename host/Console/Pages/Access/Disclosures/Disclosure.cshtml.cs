using SaferCity.Access.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Access.Disclosures;

/// <summary>One disclosure, with the reasoning.</summary>
internal sealed class DisclosureModel(DisclosureService.DisclosureServiceClient disclosures) : RoomPage
{
    public Disclosure Disclosure { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await disclosures.GetDisclosureAsync(new() { DisclosureId = Id });
        (Disclosure, History) = (answer.Disclosure, answer.History);
    }
}
