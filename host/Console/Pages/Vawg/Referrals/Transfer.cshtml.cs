using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.Referrals;

/// <summary>The victim moved: the case goes to the MARAC of the new area.</summary>
internal sealed class TransferModel(ReferralService.ReferralServiceClient referrals) : RoomPage
{
    [BindProperty]
    public TransferReferralRequest Form { get; set; } = new() { Sharing = new() { Gateway = SharingWords.Usual } };

    public Referral Referral { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Referral = (await referrals.GetReferralAsync(new() { ReferralId = Id })).Referral;
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var receipt = (await referrals.TransferReferralAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is transferred.", "/vawg/referrals/" + Id);
    }
}
