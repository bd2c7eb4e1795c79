using System.Net;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.Texts;

namespace SaferCity.Tests.Integration.Forms;

/// <summary>Somebody changes the own password in a browser.</summary>
public sealed class PasswordSentences
{
    private const string Old = "Canarybird is an old password", New = "  Canarybird is a new password ";

    [Fact]
    public async Task A_person_changes_the_password_here_is_signed_out_elsewhere_and_neither_password_is_in_a_log_span_or_metric()
    {
        await using var host = await TestHost.StartAsync();
        using var seen = new Overheard();
        await AccountAsync(host);
        using var here = await SignedInAsync(host);
        using var elsewhere = await SignedInAsync(host);

        var wrong = await SendAsync(here, "Canarybird is a wrong password", New);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("#Form-CurrentPassword", wrong.Document.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.DoesNotContain("Canarybird", wrong.Html, StringComparison.Ordinal);
        Assert.Equal("#Form-NewPassword", (await SendAsync(here, Old, "elevenchars")).Document.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("/account", (await SendAsync(here, Old, New)).Leads);

        Assert.Contains("1 other session is ended", (await here.GetAsync("/account")).Html, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await elsewhere.GetAsync("/account")).Status);
        using var again = new Browser(host);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await again.SignInAsync("changes", Old)).Status);
        Assert.Equal("/", (await again.SignInAsync("changes", New)).Leads);
        Assert.Contains(seen.All, line => line.StartsWith("span ChangeMyPasswordRequest", StringComparison.Ordinal));
        Assert.DoesNotContain(seen.All.Concat(host.Log.All), line => line.Contains("Canarybird", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<Shown> SendAsync(Browser browser, string current, string next)
    {
        var fields = (await browser.GetAsync("/account/password")).Forms.First(form => form.Fields.ContainsKey("Form.NewPassword")).Fields;
        return await browser.PostAsync("/account/password", new(fields) { ["Form.CurrentPassword"] = current, ["Form.NewPassword"] = next });
    }

    private static async Task<Browser> SignedInAsync(TestHost host)
    {
        var browser = new Browser(host);
        Assert.Equal("/", (await browser.SignInAsync("changes", Old)).Leads);
        return browser;
    }

    private static async Task AccountAsync(TestHost host)
    {
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "office", Name = "Invented Office", Kind = OrganisationKind.OtherAuthority })).Receipt;
        await host.CaughtUpAsync();
        var accounts = host.As<AccountService.AccountServiceClient>();
        var account = (await accounts.CreateAccountAsync(new() { RequestId = "account", UserName = "changes", DisplayName = "Invented, with two passwords", OrganisationId = organisation.Id })).Receipt;
        await host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account.Id })).Token, Password = Old });
    }
}
