using SaferCity.Common.V1;
using SaferCity.Vawg.V1;

namespace SaferCity.Story.Vawg;

/// <summary>Who sees a MARAC case beside the panel: somebody is locked out, somebody is named. All assumed.</summary>
internal sealed class WhoSees(StoryTeller story)
{
    private readonly NeedToKnowService.NeedToKnowServiceClient sight = story.As<NeedToKnowService.NeedToKnowServiceClient>("officer:marac-coordinator");

    public async Task TellAsync(string conflicted, string shared)
    {
        var accounts = (await sight.ListAccountNamesAsync(new())).Accounts;
        await sight.RecordConflictAsync(new()
        {
            RequestId = StoryTeller.Id("vawg.conflict"), AccountId = Account("Crime analyst"), Reference = conflicted, Kind = ConflictKind.Associated, Reason = "An invented neighbour of one of the invented parties.",
        });
        await sight.NamePersonAsync(new() { RequestId = StoryTeller.Id("vawg.named"), AccountId = Account("Community safety manager"), Reference = shared, Reason = "Writes the case study of the repeat.", Until = "2021-12-31" });

        string Account(string role) => accounts.First(account => account.DisplayName.StartsWith(role, StringComparison.Ordinal)).AccountId;
    }
}
