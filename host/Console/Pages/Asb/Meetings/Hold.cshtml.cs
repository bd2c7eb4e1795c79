using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Meetings;

/// <summary>The meeting took place: who came, for whom, and who left and returned.</summary>
internal sealed class HoldModel(MeetingService.MeetingServiceClient meetings, OrganisationList organisations) : RoomPage
{
    private const int SpareLines = 4;

    [BindProperty]
    public HoldMeetingRequest Form { get; set; } = new();

    public Meeting Meeting { get; private set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Meeting = (await meetings.GetMeetingAsync(new() { MeetingId = Id })).Meeting;
        Organisations = await organisations.ReadAsync();
        Form.Etag = Meeting.Etag;
        if (Form.Attendances.Count is 0) Form.Attendances.AddRange(Meeting.RequiredOrganisationIds.Select(id => new Attendance { OrganisationId = id }));
        Form.Attendances.AddRange(Enumerable.Range(0, SpareLines).Select(_ => new Attendance()));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.MeetingId = Id;
        await meetings.HoldMeetingAsync(Form);
        return Done("The meeting is recorded as held. Record now what was agreed for each case.", "/asb/meetings/" + Id);
    }
}
