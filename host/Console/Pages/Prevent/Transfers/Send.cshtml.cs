using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Transfers;

/// <summary>Another force and authority are asked to take the case.</summary>
internal sealed class SendModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public SendTransferRequest Form { get; set; } = new() { Sharing = new() { Gateway = SharingWords.Usual } };

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.SendTransferAsync(Form);
        return Done($"{answer.Receipt.Reference} is recorded as sent. It stays here until it is accepted.", Href);
    }
}
