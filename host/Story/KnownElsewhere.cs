using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Vawg.V1;

namespace SaferCity.Story;

/// <summary>The people of the MARAC's waiting case are known in two other rooms, and one of those asks as well: a question waits in each. All assumed.</summary>
internal static class KnownElsewhere
{
    private const string Marac = "officer:marac-coordinator", Community = "officer:ccm-coordinator";

    public static async Task TellAsync(StoryTeller story)
    {
        story.On(2021, 11, 12);
        var referral = (await story.As<Vawg.V1.ReferralService.ReferralServiceClient>(Marac).ListReferralsAsync(new())).Referrals.Single(one => one.State is Vawg.V1.ReferralState.Received);
        var asked = story.As<Vawg.V1.KnownElsewhereService.KnownElsewhereServiceClient>(Marac);
        foreach (var whom in (PersonRole[])[PersonRole.Victim, PersonRole.Perpetrator])
            await asked.AskElsewhereAsync(new()
            {
                RequestId = StoryTeller.Id($"vawg.elsewhere.{whom}"), ReferralId = referral.Id, Etag = referral.Etag, Whom = whom, Purpose = AskingPurpose.Safeguarding,
                Reason = "An invented case is listed for December: what is known of risks at home?",
            });

        var heard = (await story.As<Asb.V1.ReferralService.ReferralServiceClient>(Community).ListReferralsAsync(new())).Referrals.Single(one => one.Reference is "CCM-2021-0001");
        await story.As<Asb.V1.KnownElsewhereService.KnownElsewhereServiceClient>(Community).AskElsewhereAsync(new()
        {
            RequestId = StoryTeller.Id("asb.elsewhere.1"), ReferralId = heard.Id, Etag = heard.Etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.VitalInterests,
            Reason = "An invented person was found at a bridge again: does anybody know who may be with them?",
        });
        await story.CaughtUpAsync();
    }
}
