using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Transfers;

/// <summary>The receiving area accepts, or says no.</summary>
internal sealed class AnswerModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public RecordTransferAnswerRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.RecordTransferAnswerAsync(Form);
        return Done($"The answer about {answer.Receipt.Reference} is recorded.", Href);
    }
}
