using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Conflicts;

/// <summary>A case that is older than an account: whoever oversees it is asked as they would be of a new one.</summary>
public sealed class OlderCaseSentences
{
    [Theory]
    [InlineData(Kept.InSqlite)]
    [InlineData(Kept.InPostgres)]
    public async Task All_three_rooms_ask_about_their_older_cases_when_an_account_is_created_and_once(Kept kept)
    {
        await using var host = await TestHost.StartAsync(kept);
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id;
        await host.CaughtUpAsync();
        var who = new PersonDetails { GivenName = "Invented", FamilyName = "Older", Employer = "invented housing" };
        var referral = (await host.As<Vawg.V1.ReferralService.ReferralServiceClient>().SubmitReferralAsync(new()
        {
            RequestId = "2", Source = Vawg.V1.ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-10-04", Background = "Invented.", Victim = who,
            Perpetrator = new() { GivenName = "Invented", FamilyName = "Other" }, Grounds = { new Vawg.V1.Ground { Kind = Vawg.V1.GroundKind.PotentialEscalation } },
        })).Receipt;
        var presented = (await host.As<Asb.V1.ReferralService.ReferralServiceClient>().SubmitReferralAsync(new()
        {
            RequestId = "3", Presentation = new()
            {
                ReferringOrganisationId = organisation, ReceivedOn = "2021-10-04", Subject = who, Role = Asb.V1.SubjectRole.Victim, Place = Asb.V1.PlaceKind.Bridge, HighIntensityServiceUser = true, Account = "Invented.",
                Behaviours = { Asb.V1.Behaviour.SuicideThreat, Asb.V1.Behaviour.PublicDisorder },
            },
        })).Receipt;
        var concern = (await host.As<Prevent.V1.ReferralService.ReferralServiceClient>().ReceiveReferralAsync(new()
        { RequestId = "4", Source = Prevent.V1.SourceSector.Community, ReceivedOn = "2021-10-04", Subject = who, EstimatedAge = 30, Grounds = "Invented grounds." })).Receipt;

        await host.As<AccountService.AccountServiceClient>().CreateAccountAsync(new() { RequestId = "5", UserName = "invented-older", DisplayName = "Test Older", OrganisationId = organisation });
        await host.CaughtUpAsync();

        foreach (var conflicts in new[]
        {
            (await host.As<Vawg.V1.NeedToKnowService.NeedToKnowServiceClient>().GetSightAsync(new() { Reference = referral.Reference })).Conflicts,
            (await host.As<Asb.V1.NeedToKnowService.NeedToKnowServiceClient>().GetSightAsync(new() { Reference = presented.Reference })).Conflicts,
            (await host.As<Prevent.V1.NeedToKnowService.NeedToKnowServiceClient>().GetSightAsync(new() { Reference = concern.Reference })).Conflicts,
        })
            Assert.Equal([("Test Older", ConflictKind.SameSurname, ConflictState.Suspected), ("Test Older", ConflictKind.SameEmployer, ConflictState.Suspected)], conflicts.Select(one => (one.Person, one.Kind, one.State)).Order());
    }
}
