using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Referrals;

/// <summary>A meeting that was held heard the case: the answers for a High Intensity Service User, its actions, or why there is none.</summary>
internal sealed class HearModel(ReferralService.ReferralServiceClient referrals, OrganisationList organisations) : RoomPage
{
    private const int SpareLines = 4;

    [BindProperty]
    public HearReferralRequest Form { get; set; } = new();

    public Referral Referral { get; private set; } = new() { Presentation = new() };

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Referral = (await referrals.GetReferralAsync(new() { ReferralId = Id })).Referral;
        Organisations = await organisations.ReadAsync();
        Form.Etag = Referral.Etag;
        Form.Actions.AddRange(Enumerable.Range(0, SpareLines).Select(_ => new AgreedAction()));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var receipt = (await referrals.HearReferralAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is recorded as heard.", "/asb/referrals/" + Id);
    }
}
