using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>The register of breaches, the last reported first.</summary>
internal sealed class BreachesModel(BreachService.BreachServiceClient breaches) : RoomPage
{
    /// <summary>"open", "decided", "late", or empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string Only { get; set; } = "";

    public ListBreachesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await breaches.ListBreachesAsync(new()
    {
        Only = Only switch { "open" => BreachFilter.Open, "decided" => BreachFilter.Decided, "late" => BreachFilter.Late, _ => BreachFilter.Unspecified },
        PageToken = PageToken,
    });
}
