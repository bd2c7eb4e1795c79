using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Activities;

/// <summary>One entry of the calendar; it is recorded here as delivered.</summary>
internal sealed class ActivityModel(ActivityService.ActivityServiceClient activities) : RoomPage
{
    [BindProperty]
    public DeliverActivityRequest Form { get; set; } = new();

    public Activity Activity { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await activities.GetActivityAsync(new() { ActivityId = Id });
        (Activity, History) = (answer.Activity, answer.History);
        Form.Etag = Activity.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ActivityId = Id;
        await activities.DeliverActivityAsync(Form);
        return Done("It is recorded as delivered.", "/governance/activities/" + Id);
    }
}
