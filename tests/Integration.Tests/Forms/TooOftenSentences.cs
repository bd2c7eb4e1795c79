using System.Net;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.Edge;

namespace SaferCity.Tests.Integration.Forms;

/// <summary>What somebody sees in a browser that asks too often.</summary>
public sealed class TooOftenSentences
{
    private const string Password = "an invented password";

    [Fact]
    public async Task A_person_who_asks_too_often_is_told_to_wait_how_long_nothing_typed_is_lost_and_others_go_on()
    {
        await using var host = await RateSentences.LimitedAsync();
        await AccountsAsync(host, "hurries", "goes-on");
        using var hurries = await SignedInAsync(host, "hurries");
        using var other = await SignedInAsync(host, "goes-on");
        var fields = (await hurries.GetAsync("/account/password")).Forms.First(form => form.Fields.ContainsKey("Form.NewPassword")).Fields;

        var page = await UntilTooOftenAsync(() => hurries.GetAsync("/account"));
        Assert.Equal(TimeSpan.FromSeconds(1), page.RetryAfter);
        Assert.Contains("Wait 1 second, then try again", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Too much at once – SaferCity", page.Document.Title);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/account")).Status);

        var sent = await UntilTooOftenAsync(() => hurries.PostAsync("/account/password", new(fields) { ["Form.CurrentPassword"] = "wrong password", ["Form.NewPassword"] = "wrong password", ["Invented"] = "kept" }));
        var again = sent.Forms.First(form => form.Action == "/account/password").Fields;
        Assert.Equal("kept", again["Invented"]);
        Assert.DoesNotContain(again.Keys, name => name.Contains("Password", StringComparison.Ordinal));

        await Task.Delay(TimeSpan.FromSeconds(4)); // a page asks for a few things
        Assert.Equal(HttpStatusCode.OK, (await hurries.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task Visitors_are_counted_by_address_so_that_one_of_them_does_not_shut_the_door_for_all()
    {
        await using var host = await RateSentences.LimitedAsync();
        await AccountsAsync(host, "comes-late");
        using var visitor = new Browser(host);
        var fields = (await visitor.GetAsync("/redeem/no-link")).Forms.First().Fields;

        await UntilTooOftenAsync(() => visitor.PostAsync("/redeem/no-link", fields, From("192.0.2.1")));

        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await visitor.PostAsync("/redeem/no-link", fields, From("192.0.2.2"))).Status);
        using var late = await SignedInAsync(host, "comes-late");
    }

    // What the proxy on this machine says of the browser's connection.
    private static (string, string) From(string address) => ("X-Forwarded-For", address);

    private static async Task<Shown> UntilTooOftenAsync(Func<Task<Shown>> ask)
    {
        for (var i = 0; i < 200; i++)
            if (await ask() is { Status: HttpStatusCode.TooManyRequests } page) return page;
        throw new InvalidOperationException("Nothing was too often.");
    }

    private static async Task<Browser> SignedInAsync(TestHost host, string userName)
    {
        var browser = new Browser(host);
        Assert.Equal("/", (await browser.SignInAsync(userName, Password)).Leads);
        return browser;
    }

    private static async Task AccountsAsync(TestHost host, params string[] userNames)
    {
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "office", Name = "Invented Office", Kind = OrganisationKind.OtherAuthority })).Receipt;
        await host.CaughtUpAsync();
        var accounts = host.As<AccountService.AccountServiceClient>();
        foreach (var userName in userNames)
        {
            var account = (await accounts.CreateAccountAsync(new() { RequestId = userName, UserName = userName, DisplayName = "Invented", OrganisationId = organisation.Id })).Receipt;
            await host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account.Id })).Token, Password = Password });
        }
    }
}
