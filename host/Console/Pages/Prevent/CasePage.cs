using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent;

/// <summary>A page about one case.</summary>
internal abstract class CasePage(ReferralService.ReferralServiceClient referrals) : RoomPage
{
    public GetReferralResponse Answer { get; private set; } = new();

    public Referral Referral => Answer.Referral ?? new();

    protected ReferralService.ReferralServiceClient Referrals => referrals;

    protected string Href => "/prevent/referrals/" + Id;

    protected override async Task ShowAsync() => Answer = await referrals.GetReferralAsync(new() { ReferralId = Id });
}
