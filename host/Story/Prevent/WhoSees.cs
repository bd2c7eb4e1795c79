using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Story.Prevent;

/// <summary>Who sees the latest case beside the panel: somebody is locked out, somebody is named. All assumed.</summary>
internal sealed class WhoSees(StoryTeller story)
{
    private const string Coordinator = "officer:prevent-lead";
    private readonly NeedToKnowService.NeedToKnowServiceClient sight = story.As<NeedToKnowService.NeedToKnowServiceClient>(Coordinator);

    public async Task TellAsync()
    {
        var reference = (await story.As<ReferralService.ReferralServiceClient>(Coordinator).ListReferralsAsync(new())).Referrals[0].Reference;
        var accounts = (await sight.ListAccountNamesAsync(new())).Accounts;
        await sight.RecordConflictAsync(new() { RequestId = StoryTeller.Id("prevent.conflict"), AccountId = Account("Crime analyst"), Reference = reference, Kind = ConflictKind.Related, Reason = "An invented cousin of the invented person." });
        await sight.NamePersonAsync(new() { RequestId = StoryTeller.Id("prevent.named"), AccountId = Account("Community safety manager"), Reference = reference, Reason = "Stands in for the lead.", Until = "2021-12-31" });

        string Account(string role) => accounts.First(account => account.DisplayName.StartsWith(role, StringComparison.Ordinal)).AccountId;
    }
}
