using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Exits;

/// <summary>The panel closes a case that is in Channel.</summary>
internal sealed class ExitModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public ExitReferralRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.ExitReferralAsync(Form);
        return Done($"{answer.Receipt.Reference} has left Channel{(answer.ReviewDue.Length > 0 ? $". Review it by {Say.Day(answer.ReviewDue)}" : "")}.", Href);
    }
}
