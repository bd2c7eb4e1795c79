using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Referrals;

/// <summary>One referral: what was said, what was agreed, and what happened when.</summary>
internal sealed class ReferralModel(ReferralService.ReferralServiceClient referrals, MeetingService.MeetingServiceClient meetings, OrganisationList organisations) : RoomPage
{
    public Referral Referral { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    /// <summary>Only of a referral that was erased.</summary>
    public Erasure? Erasure { get; private set; }

    public bool MayErase { get; private set; }

    public Meeting? Meeting { get; private set; }

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await referrals.GetReferralAsync(new() { ReferralId = Id });
        (Referral, History, Erasure, MayErase) = (answer.Referral, answer.History, answer.Erasure, answer.MayErase);
        if (Referral.MeetingId.Length > 0) Meeting = (await meetings.GetMeetingAsync(new() { MeetingId = Referral.MeetingId })).Meeting;
        if (Referral.Actions.Count > 0) Organisations = await organisations.ReadAsync();
    }
}
