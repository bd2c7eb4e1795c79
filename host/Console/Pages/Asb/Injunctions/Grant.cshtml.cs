using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Injunctions;

/// <summary>The full order as it was sealed: its terms, and its own end.</summary>
internal sealed class GrantModel(InjunctionService.InjunctionServiceClient injunctions) : RoomPage
{
    private const int SpareLines = 4;

    [BindProperty]
    public GrantInjunctionRequest Form { get; set; } = new();

    public Injunction Injunction { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Injunction = (await injunctions.GetInjunctionAsync(new() { InjunctionId = Id })).Injunction;
        Form.Etag = Injunction.Etag;
        Form.Terms.AddRange(Enumerable.Range(0, SpareLines).Select(_ => new InjunctionTerm()));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.InjunctionId = Id;
        var receipt = (await injunctions.GrantInjunctionAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is recorded as granted.", "/asb/injunctions/" + Id);
    }
}
