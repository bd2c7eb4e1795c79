using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Discussions;

/// <summary>The panel discussed the case and waits.</summary>
internal sealed class AdjournModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public AdjournReferralRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.AdjournReferralAsync(Form);
        return Done($"{answer.Receipt.Reference} is adjourned.", Href);
    }
}
