using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Activities;

/// <summary>A training session, a campaign, a forum: what is to take place, and for whom.</summary>
internal sealed class PlanModel(ActivityService.ActivityServiceClient activities) : RoomPage
{
    private const int Lines = 3;

    [BindProperty]
    public PlanActivityRequest Form { get; set; } = new();

    protected override Task ShowAsync()
    {
        while (Form.Audiences.Count < Lines) Form.Audiences.Add("");
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var named = Form.Audiences.Where(name => name.Length > 0).ToList();
        Form.Audiences.Clear();
        Form.Audiences.AddRange(named);
        var receipt = (await activities.PlanActivityAsync(Form)).Receipt;
        return Done("It is in the calendar.", "/governance/activities/" + receipt.Id);
    }
}
