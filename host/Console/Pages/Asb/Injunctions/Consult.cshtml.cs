using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Injunctions;

/// <summary>A service was consulted, or told how the application stands.</summary>
internal sealed class ConsultModel(InjunctionService.InjunctionServiceClient injunctions) : RoomPage
{
    [BindProperty]
    public RecordConsultationRequest Form { get; set; } = new();

    public Injunction Injunction { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Injunction = (await injunctions.GetInjunctionAsync(new() { InjunctionId = Id })).Injunction;
        Form.Etag = Injunction.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.InjunctionId = Id;
        var receipt = (await injunctions.RecordConsultationAsync(Form)).Receipt;
        return Done($"The consultation is recorded with {receipt.Reference}.", "/asb/injunctions/" + Id);
    }
}
