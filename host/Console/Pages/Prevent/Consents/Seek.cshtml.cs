using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Consents;

/// <summary>Consent to support is asked for.</summary>
internal sealed class SeekModel(ReferralService.ReferralServiceClient referrals, SupportService.SupportServiceClient support) : CasePage(referrals)
{
    [BindProperty]
    public SeekConsentRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await support.SeekConsentAsync(Form);
        return Done($"{answer.Receipt.Reference}: it is recorded that consent was asked for.", Href);
    }
}
