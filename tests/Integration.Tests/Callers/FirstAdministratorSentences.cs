using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Callers;

/// <summary>How the first person comes in to an empty system, through the pages.</summary>
public sealed partial class FirstAdministratorSentences
{
    private const string Password = " a long invented password ";

    [Fact]
    public async Task The_log_gives_two_links_and_with_one_an_administrator_sets_a_password_and_signs_in()
    {
        await using var host = await TestHost.StartAsync();
        var links = host.Log.All.Select(line => Link().Match(line)).Where(match => match.Success).Select(match => match.Value).Distinct().ToList();
        using var browser = new HttpClient { BaseAddress = host.Pages };

        Assert.Equal(2, links.Count);
        Assert.Contains("at least 12 characters", await SendAsync(browser, links[0], new() { ["Form.Password"] = "short" }), StringComparison.Ordinal);
        Assert.Contains("Sign in as first-administrator", await SendAsync(browser, links[0], new() { ["Form.Password"] = Password }), StringComparison.Ordinal);
        Assert.Contains("This link has been used", await SendAsync(browser, links[0], new() { ["Form.Password"] = Password }), StringComparison.Ordinal);
        Assert.Contains("The user name or password is wrong", await SendAsync(browser, "/sign-in", new() { ["UserName"] = "first-administrator", ["Password"] = "another password" }), StringComparison.Ordinal);
        Assert.Contains("What is due", await SendAsync(browser, "/sign-in", new() { ["UserName"] = "first-administrator", ["Password"] = Password }), StringComparison.Ordinal);
        Assert.Contains("second-administrator", await browser.GetStringAsync("/admin"), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.All, line => line.Contains(Password.Trim(), StringComparison.Ordinal) || line.Contains("another password", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_sees_the_accounts_without_signing_in()
    {
        await using var host = await TestHost.StartAsync();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Pages };

        var answer = await browser.GetAsync("/admin");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_one_time_link_is_for_who_reads_this_machines_log_and_goes_to_no_collector()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-production-");
        await using var collector = await Collector.StartAsync();
        string link;
        await using (var host = await TestHost.StartInProductionAsync(folder.FullName, collector.Settings)) link = host.Log.All.Select(line => Link().Match(line)).First(match => match.Success).Value;
        folder.Delete(recursive: true);

        Assert.Contains("Application started", collector.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(link, collector.Text, StringComparison.Ordinal);
    }

    // Fills the page's form as a browser does and gives the text of the page that follows.
    private static async Task<string> SendAsync(HttpClient browser, string path, Dictionary<string, string> typed)
    {
        var page = new HtmlParser().ParseDocument(await browser.GetStringAsync(path));
        foreach (var hidden in page.QuerySelectorAll("main input[type=hidden]")) typed[hidden.GetAttribute("name")!] = hidden.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(typed);
        var answer = await browser.PostAsync(path, form);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).Body!.TextContent;
    }

    [GeneratedRegex("/redeem/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();
}
