using SaferCity.Access.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>A page about one breach of personal data.</summary>
internal abstract class BreachPage(BreachService.BreachServiceClient breaches) : RoomPage
{
    public Breach Breach { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    /// <summary>The page of the breach.</summary>
    public string Here => "/data-protection/breaches/" + Id;

    /// <summary>Where the page stands: what the layout shows above the heading.</summary>
    public (string, string)[] Trail => [("Breaches", "/data-protection/breaches"), (Breach.Reference, Here)];

    protected BreachService.BreachServiceClient Breaches => breaches;

    /// <returns>The etag to be sent with the next change.</returns>
    protected async Task<string> ReadAsync()
    {
        var answer = await breaches.GetBreachAsync(new() { BreachId = Id });
        (Breach, History) = (answer.Breach, answer.History);
        return Breach.Etag;
    }
}
