using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Referrals;

/// <summary>Puts a referral on the agenda of a meeting that has not taken place.</summary>
internal sealed class ListModel(ReferralService.ReferralServiceClient referrals, MeetingService.MeetingServiceClient meetings) : RoomPage
{
    [BindProperty]
    public ListForMeetingRequest Form { get; set; } = new();

    public Referral Referral { get; private set; } = new();

    public IReadOnlyList<Option> Meetings { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Referral = (await referrals.GetReferralAsync(new() { ReferralId = Id })).Referral;
        Form.Etag = Referral.Etag;

        var planned = await meetings.ListMeetingsAsync(new());
        Meetings = [.. planned.Meetings.Where(meeting => meeting.State is MeetingState.Scheduled)
            .OrderBy(meeting => meeting.Date, StringComparer.Ordinal)
            .Select(meeting => new Option(meeting.Id, $"{Say.Day(meeting.Date)}, {Words.For(meeting.Kind).ToLowerInvariant()}"))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var receipt = (await referrals.ListForMeetingAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is on the agenda.", "/asb/referrals/" + Id);
    }
}
