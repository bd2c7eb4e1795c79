using SaferCity.Console.Organisations;
using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.Referrals;

/// <summary>A referral that arrived by telephone or on paper. Whether it is a repeat is computed, whatever the referrer says.</summary>
internal sealed class SubmitModel(ReferralService.ReferralServiceClient referrals, OrganisationList organisations) : RoomPage
{
    public static readonly GroundKind[] Kinds = [.. Enum.GetValues<GroundKind>().Where(kind => kind is not GroundKind.Unspecified)];

    [BindProperty]
    public SubmitReferralRequest Form { get; set; } = new() { Source = ReferralSource.Agency };

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Organisations = await organisations.ReadAsync();

        var chosen = Form.Grounds.ToList();
        Form.Grounds.Clear();
        Form.Grounds.AddRange(Kinds.Select(kind => chosen.Find(ground => ground.Kind == kind) ?? new Ground()));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await referrals.SubmitReferralAsync(Form);
        return Done(Sentence(answer), "/vawg/referrals/" + answer.Receipt.Id);
    }

    private static string Sentence(SubmitReferralResponse answer) => answer switch
    {
        { RepeatDiffers: true, Repeat: true } => $"{answer.Receipt.Reference} is recorded. It is a repeat within 12 months and the referrer did not say so: ask them.",
        { RepeatDiffers: true } => $"{answer.Receipt.Reference} is recorded. The referrer says that it is a repeat and no referral of the last 12 months is known: ask them.",
        { Repeat: true } => $"{answer.Receipt.Reference} is recorded. It is a repeat within 12 months.",
        _ => $"{answer.Receipt.Reference} is recorded.",
    };
}
