using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Referrals;

/// <summary>Contacted, invited, attended or declined: a service of the authority where the person lives.</summary>
internal sealed class HomeServiceModel(ReferralService.ReferralServiceClient referrals) : RoomPage
{
    [BindProperty]
    public RecordHomeServiceRequest Form { get; set; } = new();

    public Referral Referral { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Referral = (await referrals.GetReferralAsync(new() { ReferralId = Id })).Referral;
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var receipt = (await referrals.RecordHomeServiceAsync(Form)).Receipt;
        return Done($"The step is recorded with {receipt.Reference}.", "/asb/referrals/" + Id);
    }
}
