using SaferCity.Common.V1;
using Community = SaferCity.Asb.V1;
using Marac = SaferCity.Vawg.V1;

namespace SaferCity.Story;

/// <summary>The people of the MARAC's waiting case are known in two other rooms, and one of those asks as well: a question waits in each. All assumed.</summary>
internal static class KnownElsewhere
{
    private const string AtTheMarac = "officer:marac-coordinator", AtTheCommunityMarac = "officer:ccm-coordinator";

    public static async Task TellAsync(StoryTeller story)
    {
        story.On(2021, 11, 12);
        var referral = (await story.As<Marac.ReferralService.ReferralServiceClient>(AtTheMarac).ListReferralsAsync(new())).Referrals.Single(one => one.State is Marac.ReferralState.Received);
        var asked = story.As<Marac.KnownElsewhereService.KnownElsewhereServiceClient>(AtTheMarac);
        foreach (var whom in (PersonRole[])[PersonRole.Victim, PersonRole.Perpetrator])
            await asked.AskElsewhereAsync(new()
            {
                RequestId = StoryTeller.Id($"vawg.elsewhere.{whom}"), ReferralId = referral.Id, Etag = referral.Etag, Whom = whom, Purpose = AskingPurpose.Safeguarding,
                Reason = "An invented case is listed for December: what is known of risks at home?",
            });

        var heard = (await story.As<Community.ReferralService.ReferralServiceClient>(AtTheCommunityMarac).ListReferralsAsync(new())).Referrals.Single(one => one.Reference is "CCM-2021-0001");
        await story.As<Community.KnownElsewhereService.KnownElsewhereServiceClient>(AtTheCommunityMarac).AskElsewhereAsync(new()
        {
            RequestId = StoryTeller.Id("asb.elsewhere.1"), ReferralId = heard.Id, Etag = heard.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.VitalInterests,
            Reason = "An invented person was found at a bridge again: does anybody know who may be with them?",
        });
        await story.CaughtUpAsync();
    }
}
