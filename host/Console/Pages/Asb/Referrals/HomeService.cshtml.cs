using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Referrals;

/// <summary>Contacted, invited, attended or declined: a service of the authority where the person lives.</summary>
internal sealed class HomeServiceModel(ReferralService.ReferralServiceClient referrals) : RoomPage
{
    [BindProperty]
    public RecordHomeServiceRequest Form { get; set; } = new() { Sharing = Untouched() };

    public Referral Referral { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Referral = (await referrals.GetReferralAsync(new() { ReferralId = Id })).Referral;
        Form.Etag = Referral.Etag;
        Form.Sharing ??= Untouched();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        if (Form.Step is HomeServiceStep.Attended or HomeServiceStep.Declined && Untouched().Equals(Form.Sharing)) Form.Sharing = null; // nothing goes out then
        var receipt = (await referrals.RecordHomeServiceAsync(Form)).Receipt;
        return Done($"The step is recorded with {receipt.Reference}.", "/asb/referrals/" + Id);
    }

    private static Sharing Untouched() => new() { Gateway = SharingWords.Usual };
}
