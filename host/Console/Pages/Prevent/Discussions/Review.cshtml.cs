using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Discussions;

/// <summary>The panel reviewed a case that is in Channel, and its plan goes on.</summary>
internal sealed class ReviewModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public ReviewReferralRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.ReviewReferralAsync(Form);
        return Done($"{answer.Receipt.Reference} is reviewed{(answer.ReviewDue.Length > 0 ? $". A panel reviews it again by {Say.Day(answer.ReviewDue)}" : "")}.", Href);
    }
}
