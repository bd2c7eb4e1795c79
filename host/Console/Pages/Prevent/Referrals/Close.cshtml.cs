using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Referrals;

/// <summary>Closed as a Prevent case before any panel.</summary>
internal sealed class CloseModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public CloseAtPreScreeningRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.CloseAtPreScreeningAsync(Form);
        return Done($"{answer.Receipt.Reference} is closed at pre-screening.", Href);
    }
}
