using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Sessions;

/// <summary>The sessions of the plan are ordered, after consent and adoption.</summary>
internal sealed class OrderModel(ReferralService.ReferralServiceClient referrals, SupportService.SupportServiceClient support) : CasePage(referrals)
{
    [BindProperty]
    public OrderSessionsRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await support.OrderSessionsAsync(Form);
        return Done($"{Say.Count(answer.Sessions, "session")} ordered for {answer.Receipt.Reference}.", Href);
    }
}
