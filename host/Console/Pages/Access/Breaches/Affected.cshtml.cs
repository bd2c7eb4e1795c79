using SaferCity.Access.V1;
using SaferCity.Console.Pages.Access.Trails;

namespace SaferCity.Console.Pages.Access.Breaches;

/// <summary>The records that the trail proposes, to be marked as affected.</summary>
internal sealed class AffectedModel(BreachService.BreachServiceClient breaches) : TrailPage
{
    [BindProperty]
    public MarkAffectedRequest Form { get; set; } = new();

    public Breach Breach { get; private set; } = new();

    public string Here => "/data-protection/breaches/" + Id;

    public (string, string)[] Trail => [("Breaches", "/data-protection/breaches"), (Breach.Reference, Here)];

    /// <summary>Whether something was looked for.</summary>
    public bool Asked => Request.Query.ContainsKey("person");

    /// <summary>Whether the journals were searched for it.</summary>
    public bool Found { get; private set; }

    /// <summary>What was found and is not marked yet.</summary>
    public IReadOnlyList<Option> ToMark { get; private set; } = [];

    public string Next { get; private set; } = "";

    protected override async Task ShowAsync()
    {
        Breach = (await breaches.GetBreachAsync(new() { BreachId = Id })).Breach;
        Form.Etag = Breach.Etag;
        if (Asked) await AskAsync(ProposeAsync);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.BreachId = Id;
        await breaches.MarkAffectedAsync(Form);
        return Done($"{Say.Count(Form.RecordIds.Count, "record is", "records are")} marked as affected.", Here);
    }

    private async Task ProposeAsync()
    {
        var answer = await breaches.ProposeAffectedAsync(new() { BreachId = Id, Filter = Filter, PageToken = PageToken });
        ToMark = [.. answer.Records.Where(one => !one.Marked).Select(one => new Option(one.Record.RecordId, one.Record.Reference.Length > 0 ? one.Record.Reference : one.Record.RecordId, Told(one)))];
        (Found, Next) = (true, answer.NextPageToken);
    }

    private static string Told(ProposedRecord one)
    {
        var times = new[] { (one.Read, "read"), (one.Shared, "shared"), (one.Otherwise, "touched otherwise") }.Where(what => what.Item1 > 0).Select(what => $"{what.Item2} {Say.Count(what.Item1, "time")}");
        return $"{BreachModel.RoomName(one.Record.Room)}: {string.Join(", ", times)}; {(one.First.Equals(one.Last) ? "on " : $"first on {Say.Instant(one.First)}, last on ")}{Say.Instant(one.Last)}";
    }
}
