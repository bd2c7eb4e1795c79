using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Consents;

/// <summary>Consent that was given is taken back.</summary>
internal sealed class WithdrawModel(ReferralService.ReferralServiceClient referrals, SupportService.SupportServiceClient support) : CasePage(referrals)
{
    [BindProperty]
    public WithdrawConsentRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await support.WithdrawConsentAsync(Form);
        return Done($"{answer.Receipt.Reference}: the withdrawal is recorded.", Href);
    }
}
