using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Discussions;

/// <summary>The panel takes the case into Channel, with its plan.</summary>
internal sealed class AdoptModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    [BindProperty]
    public AdoptReferralRequest Form { get; set; } = new() { Plan = new() { InitialSessions = 3 } };

    protected override async Task ShowAsync()
    {
        await base.ShowAsync();
        Form.Etag = Referral.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var answer = await Referrals.AdoptReferralAsync(Form);
        return Done(Sentence(answer), Href);
    }

    private static string Sentence(AdoptReferralResponse answer) => answer.ConsentDue.Length > 0
        ? $"{answer.Receipt.Reference} is adopted. Consent is to be had, or chased, by {Say.Day(answer.ConsentDue)}."
        : $"{answer.Receipt.Reference} is adopted.";
}
