using SaferCity.Asb.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Referrals;

/// <summary>A referral. Where the panel does not accept it, the page stays until the signposting is recorded.</summary>
internal sealed class SubmitModel(ReferralService.ReferralServiceClient referrals, EnquiryService.EnquiryServiceClient enquiries, OrganisationList organisations) : RoomPage
{
    private const int SpareLines = 2;

    [BindProperty]
    public SubmitReferralRequest Form { get; set; } = new();

    [BindProperty]
    public RecordSignpostingRequest Signposting { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public bool MustSignpost => RefusedWith is "asb.suicide_alone" || (Request.Query["handler"] == "Signpost" && RefusedWith is not "asb.would_be_accepted");

    protected override async Task ShowAsync()
    {
        Organisations = await organisations.ReadAsync();
        if (MustSignpost) Signposting.Signposts.AddRange(Enumerable.Range(0, SpareLines).Select(_ => new Signpost()));
    }

    public async Task<IActionResult> OnPostReferAsync()
    {
        var receipt = (await referrals.SubmitReferralAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is recorded.", "/asb/referrals/" + receipt.Id);
    }

    public async Task<IActionResult> OnPostSignpostAsync()
    {
        (Signposting.RequestId, Signposting.Presentation) = (Form.RequestId, Form.Presentation);
        var receipt = (await enquiries.RecordSignpostingAsync(Signposting)).Receipt;
        return Done($"{receipt.Reference} is recorded with its signposting.", "/asb/enquiries/" + receipt.Id);
    }
}
