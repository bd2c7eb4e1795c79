using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>One breach: its clock, who is affected, what is decided, and the step that is next.</summary>
internal sealed class BreachModel(BreachService.BreachServiceClient breaches) : BreachPage(breaches)
{
    public string Regulator => Breach.Regulator switch
    {
        BreachDecision.Told => $"Told on {Say.Instant(Breach.RegulatorToldAt)}{(Breach.RegulatorReference.Length > 0 ? $", as {Breach.RegulatorReference}" : "")}{(Breach.Late ? $". It was late: {Breach.DelayReason}" : "")}",
        BreachDecision.NotTold => "Not told: " + Breach.RegulatorNotToldReason,
        _ => "Undecided",
    };

    public string People => Breach.PeopleDecision switch
    {
        BreachDecision.Told => $"Told on {Say.Day(Breach.PeopleToldOn)}: {Breach.PeopleToldHow}",
        BreachDecision.NotTold => $"Not told. {Words.For(Breach.PeopleNotToldGround)}: {Breach.PeopleNotToldReason}",
        _ => "Undecided",
    };

    public static string RoomName(string key) => Rooms.All.FirstOrDefault(room => room.Key == key)?.Name ?? key;

    protected override Task ShowAsync() => ReadAsync();
}
