using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Exits;

/// <summary>Somebody looked at a case after it had left Channel.</summary>
internal sealed class ReviewModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public ReviewExitRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.ReviewExitAsync(Form);
        return Done($"The review of {answer.Receipt.Reference} is recorded{(answer.ReviewDue.Length > 0 ? $". Review it again by {Say.Day(answer.ReviewDue)}" : "")}.", Href);
    }
}
