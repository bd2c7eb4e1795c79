using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Injunctions;

/// <summary>A service gives evidence or supports the application.</summary>
internal sealed class EvidenceModel(InjunctionService.InjunctionServiceClient injunctions) : RoomPage
{
    [BindProperty]
    public RecordEvidenceRequest Form { get; set; } = new();

    public Injunction Injunction { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Injunction = (await injunctions.GetInjunctionAsync(new() { InjunctionId = Id })).Injunction;
        Form.Etag = Injunction.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.InjunctionId = Id;
        var receipt = (await injunctions.RecordEvidenceAsync(Form)).Receipt;
        return Done($"The evidence is recorded with {receipt.Reference}.", "/asb/injunctions/" + Id);
    }
}
