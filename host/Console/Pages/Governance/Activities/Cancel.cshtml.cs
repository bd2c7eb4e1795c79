using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Activities;

/// <summary>What was planned does not take place, and why.</summary>
internal sealed class CancelModel(ActivityService.ActivityServiceClient activities) : RoomPage
{
    [BindProperty]
    public CancelActivityRequest Form { get; set; } = new();

    public Activity Activity { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Activity = (await activities.GetActivityAsync(new() { ActivityId = Id })).Activity;
        Form.Etag = Activity.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ActivityId = Id;
        await activities.CancelActivityAsync(Form);
        return Done("It is cancelled.", "/governance/activities/" + Id);
    }
}
