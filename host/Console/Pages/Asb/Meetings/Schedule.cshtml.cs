using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Meetings;

/// <summary>An ordinary meeting, or an emergency one that cannot wait for it.</summary>
internal sealed class ScheduleModel(MeetingService.MeetingServiceClient meetings, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public ScheduleMeetingRequest Form { get; set; } = new() { Kind = MeetingKind.Ordinary };

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await meetings.ScheduleMeetingAsync(Form)).Receipt;
        return Done($"The meeting of {Say.Day(Form.Date)} is scheduled.", "/asb/meetings/" + receipt.Id);
    }
}
