using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SaferCity.Story;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Browsing;

/// <summary>Somebody's browser, without script: it keeps cookies, follows nothing by itself and sends forms as they stand.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient http;

    public Browser(TestHost host) : this(host.Pages)
    {
    }

    /// <param name="pages">Where a host has its pages.</param>
    public Browser(Uri pages) => http = new(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = pages };

    public CookieContainer Cookies { get; } = new();

    public static async Task<Browser> OfAsync(TestHost host, StoryPerson person)
    {
        var browser = new Browser(host);
        await browser.SignInAsync(person.UserName, StoryCity.Password);
        return browser;
    }

    /// <summary>Through the form, as a person does.</summary>
    public async Task<Shown> SignInAsync(string userName, string password)
    {
        var fields = (await GetAsync("/sign-in")).Forms.First(form => form.Fields.ContainsKey("UserName")).Fields;
        return await PostAsync("/sign-in", new(fields) { ["UserName"] = userName, ["Password"] = password });
    }

    public Task<Shown> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<Shown> PostAsync(string path, Dictionary<string, string> fields, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, fields, headers);

    private async Task<Shown> SendAsync(HttpMethod method, string path, Dictionary<string, string>? fields, (string Name, string Value)[] headers)
    {
        using var sent = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
        foreach (var (name, value) in headers) sent.Headers.Add(name, value);
        using var answer = await http.SendAsync(sent);
        return await Shown.OfAsync(path, answer);
    }

    /// <summary>What is not a page.</summary>
    public async Task<TakenFile> TakeAsync(string path, Dictionary<string, string>? fields = null)
    {
        using var sent = new HttpRequestMessage(fields is null ? HttpMethod.Get : HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
        using var answer = await http.SendAsync(sent);
        return new(answer.Content.Headers.ContentType?.MediaType ?? "", Shown.Said(answer), await answer.Content.ReadAsByteArrayAsync());
    }

    public void Dispose() => http.Dispose();
}

/// <summary>What came back.</summary>
internal sealed record Shown(string Path, HttpStatusCode Status, string Leads, string Html)
{
    /// <summary>How long to wait before asking again, where the answer says so.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>All headers of the answer, a line each.</summary>
    public string Headers { get; private init; } = "";

    private static readonly HtmlParser Parser = new();

    public IHtmlDocument Document => field ??= Parser.ParseDocument(Html);

    /// <summary>The pages of this house that it leads to, without what follows a question mark.</summary>
    public IEnumerable<string> Links => Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('?', '#')[0]).Where(path => !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/assets/", StringComparison.Ordinal)).Distinct();

    /// <summary>Its forms that change something.</summary>
    public IEnumerable<Form> Forms => Document.QuerySelectorAll("form[method=post]").Select(form => new Form(
        form.GetAttribute("action") is not { Length: > 0 } action ? Path : action[0] is '?' ? Path + action : action,
        form.QuerySelectorAll("input[name], select[name], textarea[name]").GroupBy(input => input.GetAttribute("name")!).ToDictionary(input => input.Key, input => input.First().GetAttribute("value") ?? "")));

    public static async Task<Shown> OfAsync(string path, HttpResponseMessage answer) =>
        new(path, answer.StatusCode, answer.Headers.Location?.ToString() ?? "", answer.Content.Headers.ContentType?.MediaType is "text/html" ? await answer.Content.ReadAsStringAsync() : "") { RetryAfter = answer.Headers.RetryAfter?.Delta, Headers = Said(answer) };

    public static string Said(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));
}

/// <summary>A file that was taken away.</summary>
internal sealed record TakenFile(string MediaType, string Headers, byte[] Content);

/// <summary>A form as it stands in a page.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Fields">What it would send.</param>
internal sealed record Form(string Action, Dictionary<string, string> Fields);
