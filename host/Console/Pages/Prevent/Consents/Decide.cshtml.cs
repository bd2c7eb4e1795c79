using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Consents;

/// <summary>They gave or refused consent.</summary>
internal sealed class DecideModel(ReferralService.ReferralServiceClient referrals, SupportService.SupportServiceClient support) : CasePage(referrals)
{
    [BindProperty]
    public RecordConsentRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await support.RecordConsentAsync(Form);
        return Done($"{answer.Receipt.Reference}: the answer about consent is recorded.", Href);
    }
}
