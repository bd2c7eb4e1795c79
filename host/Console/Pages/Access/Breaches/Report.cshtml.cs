using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>Reports a breach: the clock begins.</summary>
internal sealed class ReportModel(BreachService.BreachServiceClient breaches) : RoomPage
{
    [BindProperty]
    public ReportBreachRequest Form { get; set; } = new();

    public IReadOnlyList<Option> InRooms { get; } = [.. Rooms.All.Select(room => new Option(room.Key, room.Name))];

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await breaches.ReportBreachAsync(Form);
        return Done($"{answer.Receipt.Reference} is reported. The regulator is told by {Say.Instant(answer.RegulatorDue)}, unless a risk to anybody is unlikely.", "/data-protection/breaches");
    }
}
