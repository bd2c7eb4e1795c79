using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb;

/// <summary>Referrals to the City Community MARAC, newest first: references and initials only.</summary>
internal sealed class IndexModel(ReferralService.ReferralServiceClient referrals) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public ReferralState State { get; set; }

    public ListReferralsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await referrals.ListReferralsAsync(new() { State = State, PageToken = PageToken });
}
