using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.NeedToKnow;

/// <summary>The interruption before somebody opens a case that they do not see.</summary>
internal sealed class BreakGlassModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public BreakGlassRequest Form { get; set; } = new();

    private static readonly Dictionary<string, string> Opens = new() { ["referral"] = "/asb/referrals/", ["enquiry"] = "/asb/enquiries/", ["injunction"] = "/asb/injunctions/" };

    public async Task<IActionResult> OnPostAsync()
    {
        var opened = await sight.BreakGlassAsync(Form);
        return Done($"{Form.Reference} is open to you for a limited time. Those who oversee have been told.", Opens[opened.Kind] + opened.RecordId);
    }
}
