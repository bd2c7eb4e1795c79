using SaferCity.Asb.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Injunctions;

/// <summary>An application for a civil injunction against one person.</summary>
internal sealed class ApplyModel(InjunctionService.InjunctionServiceClient injunctions, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public ApplyForInjunctionRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await injunctions.ApplyForInjunctionAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is recorded.", "/asb/injunctions/" + receipt.Id);
    }
}
