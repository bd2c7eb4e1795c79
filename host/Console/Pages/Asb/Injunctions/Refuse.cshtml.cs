using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Injunctions;

/// <summary>The court refused the order.</summary>
internal sealed class RefuseModel(InjunctionService.InjunctionServiceClient injunctions) : RoomPage
{
    [BindProperty]
    public RefuseInjunctionRequest Form { get; set; } = new();

    public Injunction Injunction { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Injunction = (await injunctions.GetInjunctionAsync(new() { InjunctionId = Id })).Injunction;
        Form.Etag = Injunction.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.InjunctionId = Id;
        var receipt = (await injunctions.RefuseInjunctionAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is recorded as refused.", "/asb/injunctions/" + Id);
    }
}
