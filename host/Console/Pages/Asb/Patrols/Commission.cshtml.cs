using SaferCity.Asb.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Patrols;

/// <summary>A patrol that the authority commissions; the last day of its term is computed.</summary>
internal sealed class CommissionModel(PatrolContractService.PatrolContractServiceClient contracts, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public CommissionPatrolRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await contracts.CommissionPatrolAsync(Form);
        return Done($"{answer.Receipt.Reference} is recorded. Its term ends on {Say.Day(answer.LastDay)}.", "/asb/patrols/" + answer.Receipt.Id);
    }
}
