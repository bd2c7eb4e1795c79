using SaferCity.Asb.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Meetings;

/// <summary>One meeting: its agenda, and who came.</summary>
internal sealed class MeetingModel(MeetingService.MeetingServiceClient meetings, ReferralService.ReferralServiceClient referrals, OrganisationList organisations) : RoomPage
{
    public GetMeetingResponse Answer { get; private set; } = new();

    public ListReferralsResponse Agenda { get; private set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Answer = await meetings.GetMeetingAsync(new() { MeetingId = Id });
        Agenda = await referrals.ListReferralsAsync(new() { MeetingId = Id, PageToken = PageToken });
        Organisations = await organisations.ReadAsync();
    }
}
