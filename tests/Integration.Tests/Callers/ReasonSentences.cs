using System.Net;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.Callers;

public sealed class ReasonSentences
{
    private const string Password = "an invented password";

    [Fact]
    public async Task Where_the_policy_asks_the_console_asks_why_before_it_opens_a_case_and_then_opens_it()
    {
        await using var host = await TestHost.StartAsync(Kept.InSqlite, false, ("SaferCity:Reading:AskWhyIn:0", "vawg"));
        var referral = await ReferralAsync(host);
        using var browser = new Browser(host);
        await browser.SignInAsync("reader", Password);

        var asked = await browser.GetAsync("/vawg/referrals/" + referral.Id);
        Assert.Equal((HttpStatusCode.Redirect, $"/why?to=%2Fvawg%2Freferrals%2F{referral.Id}"), (asked.Status, asked.Leads));
        var form = (await browser.GetAsync(asked.Leads)).Forms.First(form => form.Fields.ContainsKey("Reason"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostAsync(asked.Leads, new(form.Fields))).Status);
        var answered = await browser.PostAsync(asked.Leads, new(form.Fields) { ["Reason"] = "Invented reason" });
        Assert.Equal("/vawg/referrals/" + referral.Id, answered.Leads);

        Assert.Contains(referral.Reference, (await browser.GetAsync(answered.Leads)).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(answered.Leads)).Status);
        var trail = await host.As<TrailService.TrailServiceClient>().ListTrailAsync(new() { Filter = new() { About = referral.Reference, Operation = Operation.Consultation } });
        Assert.Equal(["", "Invented reason"], trail.Entries.Where(entry => entry.Room == "vawg").Select(entry => entry.Reason));
    }

    [Fact]
    public async Task The_page_that_asks_why_leads_to_no_other_house()
    {
        await using var host = await TestHost.StartAsync();
        await ReferralAsync(host);
        using var browser = new Browser(host);
        await browser.SignInAsync("reader", Password);
        var form = (await browser.GetAsync("/why?to=%2F%2Felsewhere.invalid")).Forms.First(form => form.Fields.ContainsKey("Reason"));

        Assert.Equal("/", (await browser.PostAsync("/why?to=%2F%2Felsewhere.invalid", new(form.Fields) { ["Reason"] = "Invented reason" })).Leads);
    }

    // A case, and an account of the organisation that referred it.
    private static async Task<Receipt> ReferralAsync(TestHost host)
    {
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "1", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id;
        await host.CaughtUpAsync();
        var accounts = host.As<AccountService.AccountServiceClient>();
        var account = (await accounts.CreateAccountAsync(new() { RequestId = "2", UserName = "reader", DisplayName = "Reader (invented)", OrganisationId = organisation, Permissions = { "vawg.read" } })).Receipt;
        await host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account.Id })).Token, Password = Password });
        return (await host.As<ReferralService.ReferralServiceClient>().SubmitReferralAsync(new()
        {
            RequestId = "3", Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = "Invented.",
            Victim = new PersonDetails { GivenName = "Invented", FamilyName = "Alpha" }, Perpetrator = new PersonDetails { GivenName = "Invented", FamilyName = "Beta" },
            Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = "Invented." } },
        })).Receipt;
    }
}
