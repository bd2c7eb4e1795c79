using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Discussions;

/// <summary>The panel does not take the case; it answers section 36(6).</summary>
internal sealed class DeclineModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public DeclineReferralRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.DeclineReferralAsync(Form);
        return Done($"{answer.Receipt.Reference} is recorded as not adopted.", Href);
    }
}
