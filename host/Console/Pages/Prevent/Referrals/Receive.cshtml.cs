using SaferCity.Console.Organisations;
using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Referrals;

/// <summary>A referral that arrived by telephone, on the form or from the police.</summary>
internal sealed class ReceiveModel(ReferralService.ReferralServiceClient referrals, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public ReceiveReferralRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await referrals.ReceiveReferralAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is recorded.", "/prevent/referrals/" + receipt.Id);
    }
}
