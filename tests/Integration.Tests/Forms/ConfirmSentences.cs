using System.Net;
using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.Callers;
using SaferCity.Tests.Integration.Texts;

namespace SaferCity.Tests.Integration.Forms;

/// <summary>Somebody who entered the password a while ago is asked for it before a role is made, and what they typed goes on with them.</summary>
public sealed class ConfirmSentences
{
    private const string Password = "Canarybird is a password", Wrong = "Canarybird is a wrong password", Page = "/admin/roles/new";
    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task A_form_waits_for_the_password_is_sent_as_it_was_typed_and_the_password_is_in_no_log_span_or_metric()
    {
        await using var host = await TestHost.StartAsync(more: ("SaferCity:SignIn:StepUpHolds", $"{Holds}"));
        using var seen = new Overheard();
        await AccountAsync(host);
        using var browser = new Browser(host);
        Assert.Equal("/", (await browser.SignInAsync("confirms", Password)).Leads);
        var typed = new Dictionary<string, string>((await browser.GetAsync(Page)).Forms.First(form => form.Fields.ContainsKey("Form.Name")).Fields) { ["Form.Name"] = "Invented role", ["Form.Sentence"] = "Does invented things." };
        typed.Remove("Form.Permissions");
        await Task.Delay(Holds);

        var sent = await browser.PostAsync(Page, typed);
        Assert.Equal((HttpStatusCode.TemporaryRedirect, "/confirm?then=" + Uri.EscapeDataString(Page)), (sent.Status, sent.Leads));
        Assert.DoesNotContain("Invented role", await RolesAsync(host));

        // As a browser follows a 307: the same form, there.
        var asked = await browser.PostAsync(sent.Leads, typed);
        Assert.Contains("What you have typed is kept", asked.Document.Body!.TextContent, StringComparison.Ordinal);
        var kept = asked.Forms.First(form => form.Fields.ContainsKey("Confirm.Password")).Fields;
        Assert.Equal("Invented role", kept["Form.Name"]);

        var wrong = await browser.PostAsync(sent.Leads, new(kept) { ["Confirm.Password"] = Wrong });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "#Confirm-Password"), (wrong.Status, wrong.Document.QuerySelector(".govuk-error-summary a")!.GetAttribute("href")));
        Assert.DoesNotContain("Canarybird", wrong.Html, StringComparison.Ordinal);
        kept = wrong.Forms.First(form => form.Fields.ContainsKey("Confirm.Password")).Fields;

        var right = new Dictionary<string, string>(kept) { ["Confirm.Password"] = Password };
        var confirmed = await browser.PostAsync(sent.Leads, right);
        Assert.Equal((HttpStatusCode.TemporaryRedirect, Page), (confirmed.Status, confirmed.Leads));
        Assert.StartsWith("/admin/roles/", (await browser.PostAsync(confirmed.Leads, right)).Leads, StringComparison.Ordinal);

        Assert.Contains("Invented role", await RolesAsync(host));
        Assert.Contains(seen.All, line => line.StartsWith("span ConfirmSessionRequest", StringComparison.Ordinal));
        Assert.DoesNotContain(seen.All.Concat(host.Log.All), line => line.Contains("Canarybird", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Who_comes_by_a_link_confirms_and_is_led_on_by_asking_and_never_out_of_the_house()
    {
        await using var host = await TestHost.StartAsync();
        await AccountAsync(host);
        using var browser = new Browser(host);
        await browser.SignInAsync("confirms", Password);

        foreach (var (then, leads) in new[] { ("/account", "/account"), ("https://example.org/", "/"), ("//example.org", "/") })
        {
            var address = "/confirm?then=" + Uri.EscapeDataString(then);
            var fields = (await browser.GetAsync(address)).Forms.First(form => form.Fields.ContainsKey("Confirm.Password")).Fields;
            var led = await browser.PostAsync(address, new(fields) { ["Confirm.Password"] = Password });
            Assert.Equal((HttpStatusCode.Redirect, leads), (led.Status, led.Leads));
        }
    }

    [Fact]
    public async Task Over_the_wire_it_is_a_refusal_with_its_reason_to_people_and_partners_are_not_asked()
    {
        await using var host = await TestHost.StartAsync(more: ("SaferCity:SignIn:StepUpHolds", $"{Holds}"));
        var account = await AccountAsync(host);
        var (inside, outside) = (await host.SignedInAsync("confirms", Password), host.TokenOf(Guid.Parse(account)));
        await Task.Delay(Holds);

        foreach (var token in (string[])[inside, outside])
        {
            var refused = await Assert.ThrowsAsync<RpcException>(() => CreateAsync(host.With<RoleService.RoleServiceClient>(token), "as a person"));
            Assert.Equal(StatusCode.FailedPrecondition, refused.StatusCode);
            Assert.Contains("kernel.confirm_first", System.Text.Encoding.UTF8.GetString(refused.Trailers.GetValueBytes("grpc-status-details-bin")!), StringComparison.Ordinal);
        }
        await host.With<SessionService.SessionServiceClient>(inside).ConfirmSessionAsync(new() { Password = Password });
        await CreateAsync(host.With<RoleService.RoleServiceClient>(inside), "as a person who has confirmed");
        await CreateAsync(host.As<RoleService.RoleServiceClient>(), "as a system");
    }

    [Fact]
    public async Task A_time_of_nothing_does_not_start_and_names_the_setting() =>
        Assert.Contains("SaferCity:SignIn:StepUpHolds", (await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartAsync(more: ("SaferCity:SignIn:StepUpHolds", "00:00:00")))).Message, StringComparison.Ordinal);

    private static async Task CreateAsync(RoleService.RoleServiceClient roles, string name) => await roles.CreateRoleAsync(new() { RequestId = name, Name = name, Sentence = "Does invented things." });

    private static async Task<List<string>> RolesAsync(TestHost host) => [.. (await host.As<RoleService.RoleServiceClient>().ListRolesAsync(new())).Roles.Select(role => role.Name)];

    private static async Task<string> AccountAsync(TestHost host)
    {
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "office", Name = "Invented Office", Kind = OrganisationKind.OtherAuthority })).Receipt;
        await host.CaughtUpAsync();
        var accounts = host.As<AccountService.AccountServiceClient>();
        var account = (await accounts.CreateAccountAsync(new() { RequestId = "account", UserName = "confirms", DisplayName = "Invented, asked again", OrganisationId = organisation.Id, Permissions = { "access.administer_accounts", "access.administer_roles" } })).Receipt;
        await host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account.Id })).Token, Password = Password });
        return account.Id;
    }
}
