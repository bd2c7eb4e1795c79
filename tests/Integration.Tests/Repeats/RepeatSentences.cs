using Microsoft.Extensions.DependencyInjection;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.Repeats;

/// <summary>A caller that does not know whether its write arrived sends it again.</summary>
public sealed class RepeatSentences
{
    private const int Repeats = 1_000;

    [Theory, OnBothEngines]
    public async Task A_thousand_repeats_of_one_request_id_at_once_have_one_effect_and_one_answer(Kept kept)
    {
        await using var host = await TestHost.StartAsync(kept);
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "organisation", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt;
        await host.CaughtUpAsync();
        var referrals = host.As<ReferralService.ReferralServiceClient>();

        var answers = await Task.WhenAll(Enumerable.Range(0, Repeats).Select(_ => referrals.SubmitReferralAsync(Referral(organisation.Id)).ResponseAsync));

        var receipt = Assert.Single(answers.Select(answer => answer.Receipt).Distinct());
        Assert.Equal(receipt.Id, Assert.Single((await referrals.ListReferralsAsync(new())).Referrals).Id);
        Assert.Equal(1, await CountAsync(host, "journal where fact = 'vawg.referral_submitted.v1'"));
        Assert.Equal(1, await CountAsync(host, "repeats"));
    }

    private static SubmitReferralRequest Referral(string organisation) => new()
    {
        RequestId = "the same", Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = "Invented.",
        Victim = new PersonDetails { GivenName = "Invented", FamilyName = "Repeat" }, Perpetrator = new PersonDetails { GivenName = "Invented", FamilyName = "Other" },
        Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = "Invented." } },
    };

    private static async Task<long> CountAsync(TestHost host, string what)
    {
        var engine = host.Services.GetRequiredService<IEngine>();
        await using var connection = await engine.ConnectAsync("vawg");
        await using var command = Plain.Command(connection, null, $"select count(*) from {engine.Prefix("vawg")}{what}");
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }
}
