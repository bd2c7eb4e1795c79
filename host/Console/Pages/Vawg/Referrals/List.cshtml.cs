using SaferCity.Common.V1;
using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.Referrals;

/// <summary>Puts a referral on the agenda of a conference that has not met.</summary>
internal sealed class ListModel(ReferralService.ReferralServiceClient referrals, MeetingService.MeetingServiceClient meetings) : RoomPage
{
    [BindProperty]
    public ListForMeetingRequest Form { get; set; } = new();

    public Referral Referral { get; private set; } = new();

    public IReadOnlyList<Option> Conferences { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Referral = (await referrals.GetReferralAsync(new() { ReferralId = Id })).Referral;
        Form.Etag = Referral.Etag;

        var conferences = await meetings.ListMeetingsAsync(new());
        Conferences = [.. conferences.Meetings.Where(meeting => meeting.State is MeetingState.Scheduled)
            .OrderBy(meeting => meeting.Date, StringComparer.Ordinal)
            .Select(meeting => new Option(meeting.Id, $"{Say.Day(meeting.Date)}, {Words.For(meeting.Kind).ToLowerInvariant()}"))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReferralId = Id;
        var receipt = (await referrals.ListForMeetingAsync(Form)).Receipt;
        return Done($"{receipt.Reference} is on the agenda.", "/vawg/referrals/" + Id);
    }
}
