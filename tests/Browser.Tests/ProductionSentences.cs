using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Browser;

/// <summary>The first days of a real house, in a real browser: an empty folder, https by a proxy on the same machine, and two administrators.</summary>
public sealed partial class ProductionSentences : IAsyncLifetime
{
    private const string Password = "a long invented password";
    private readonly string folder = Directory.CreateTempSubdirectory("safercity-production-").FullName;
    private Chromium chromium = null!;
    private string? recoveryCode;

    public async Task InitializeAsync() => chromium = await Chromium.StartAsync();

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Two_administrators_come_in_by_the_links_in_the_log_and_no_later_start_gives_another()
    {
        await using (var host = await TestHost.StartInProductionAsync(folder))
        {
            await using var proxy = await TlsProxy.StartAsync(host.Pages);
            var links = LinksOf(host);
            Assert.Equal(["first-administrator", "second-administrator"], links.Keys.Order());
            foreach (var (userName, link) in links) await ComeInAsync(proxy, userName, link);
        }

        await using var third = await TestHost.StartInProductionAsync(folder);
        Assert.Empty(LinksOf(third));
        await using var again = await TlsProxy.StartAsync(third.Pages);
        var page = await chromium.PageAsync(again.Address);
        await SignInAsync(page, "second-administrator");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Enter a code");
        await page.FillAsync("input[name=Code]", "000 000");
        await page.ClickAsync("main button");
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync("This code is wrong");
        await page.FillAsync("input[name=Code]", recoveryCode!);
        await page.ClickAsync("main button");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("second-administrator");
    }

    [Fact]
    public async Task A_link_that_nobody_followed_gives_way_to_a_fresh_one_at_the_next_start()
    {
        await using (var first = await TestHost.StartInProductionAsync(folder)) Assert.Equal(2, LinksOf(first).Count);

        await using var second = await TestHost.StartInProductionAsync(folder);
        Assert.Equal(2, LinksOf(second).Count);
    }

    [Fact]
    public async Task Without_the_proxy_nothing_but_health_is_answered_and_it_says_why()
    {
        await using var host = await TestHost.StartInProductionAsync(folder);
        using var http = new HttpClient();

        var page = await http.GetAsync(new Uri(host.Pages, "/sign-in"));

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains("reached over https", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("Set-Cookie"));
        Assert.Equal("ready", await http.GetStringAsync(new Uri(host.Pages, "/healthz/ready")));
    }

    // The key is typed into an app, whose code confirms it. Nothing else can be opened before.
    private async Task EnrolAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Set up a second factor");
        await page.GotoAsync("/vawg");
        Assert.EndsWith("/account/second-factor", page.Url, StringComparison.Ordinal);
        await page.ClickAsync("main button");
        var key = await page.Locator("main code").InnerTextAsync();

        await page.FillAsync("input[name=Code]", "000 000");
        await page.ClickAsync("main button");
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync("This code is wrong");
        Assert.Equal(key, await page.Locator("main code").InnerTextAsync());

        await page.FillAsync("input[name=Code]", AuthenticatorApp.CodeOf(key));
        await page.ClickAsync("main button");
        await Assertions.Expect(page.Locator("main li code")).ToHaveCountAsync(10);
        recoveryCode = await page.Locator("main li code").First.InnerTextAsync();
        await page.GotoAsync("/admin");
    }

    // Each in a browser of their own. Chromium keeps a cookie of this prefix only where it is Secure, for the whole host, and came over https.
    private async Task ComeInAsync(TlsProxy proxy, string userName, string link)
    {
        var page = await chromium.PageAsync(proxy.Address);
        await page.GotoAsync(link);
        await page.FillAsync("input[type=password]", Password);
        await page.ClickAsync("main button");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"Sign in as {userName}");

        await SignInAsync(page, userName);
        await EnrolAsync(page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("second-administrator");
        var cookies = await page.Context.CookiesAsync();
        Assert.Contains(cookies, cookie => cookie.Name == "__Host-SaferCity" && cookie is { Secure: true, HttpOnly: true, Path: "/", SameSite: SameSiteAttribute.Lax });
        Assert.All(cookies, cookie => Assert.True(cookie.Secure && cookie.Name.StartsWith("__Host-", StringComparison.Ordinal), cookie.Name));
    }

    private static async Task SignInAsync(IPage page, string userName)
    {
        await page.GotoAsync("/admin");
        Assert.StartsWith("https://", page.Url, StringComparison.Ordinal);
        await page.FillAsync("input[name$=UserName]", userName);
        await page.FillAsync("input[type=password]", Password);
        await page.ClickAsync("main button");
    }

    private static Dictionary<string, string> LinksOf(TestHost host) =>
        host.Log.All.Select(line => Link().Match(line)).Where(match => match.Success).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [GeneratedRegex("Administrator ([a-z-]+) sets a password, once, at (/redeem/[A-Za-z0-9_-]{43})")]
    private static partial Regex Link();
}
