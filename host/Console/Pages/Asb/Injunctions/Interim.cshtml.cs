using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Injunctions;

/// <summary>What the court decided before the full order.</summary>
internal sealed class InterimModel(InjunctionService.InjunctionServiceClient injunctions) : RoomPage
{
    [BindProperty]
    public RecordInterimHearingRequest Form { get; set; } = new();

    public Injunction Injunction { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Injunction = (await injunctions.GetInjunctionAsync(new() { InjunctionId = Id })).Injunction;
        Form.Etag = Injunction.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.InjunctionId = Id;
        var receipt = (await injunctions.RecordInterimHearingAsync(Form)).Receipt;
        return Done($"The hearing is recorded with {receipt.Reference}.", "/asb/injunctions/" + Id);
    }
}
