using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Browsing;

/// <summary>Every page that the host serves, and for each an address that somebody was led to.</summary>
internal sealed partial class EveryPage(TestHost host)
{
    private readonly Dictionary<string, string> addresses = [];
    private readonly HashSet<string> links = [];

    /// <summary>The addresses of pages as the host has them: /vawg/referrals/{id}.</summary>
    public IReadOnlyList<string> Templates { get; } =
        [.. host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Follows the links that somebody sees, a few pages of each kind, and shows each page.</summary>
    public async IAsyncEnumerable<(string Template, Shown Page)> WalkAsync(Browser browser)
    {
        var (seen, kinds, ahead) = (new HashSet<string> { "/" }, new Dictionary<string, int>(), new Queue<string>(["/"]));
        while (ahead.TryDequeue(out var path))
        {
            if (TemplateOf(path) is not { } template || kinds.GetValueOrDefault(template) >= MostOf(template)) continue;
            var page = await browser.GetAsync(path);
            if (page.Html.Length == 0 || (int)page.Status != 200) continue;
            kinds[template] = kinds.GetValueOrDefault(template) + 1;
            addresses.TryAdd(template, path);
            foreach (var link in page.Links.Where(seen.Add)) ahead.Enqueue(link);
            links.UnionWith(page.Links);
            yield return (template, page);
        }
    }

    /// <summary>An address of a page: one that was walked, else one of a record that was, else of a record that is not there.</summary>
    public string AddressOf(string template)
    {
        if (addresses.TryGetValue(template, out var walked)) return walked;
        var last = template.LastIndexOf('}');
        var record = last < 0 ? null : links.Order(StringComparer.Ordinal).Select(link => Regex.Match(link, $"^{Open(template[..(last + 1)])}(?=/|$)")).FirstOrDefault(match => match.Success && !match.Value.EndsWith("/new", StringComparison.Ordinal))?.Value;
        return record is not null ? record + template[(last + 1)..] : Parameter().Replace(template, "00000000-0000-7000-8000-000000000000").Replace("/status/00000000-0000-7000-8000-000000000000", "/status/404", StringComparison.Ordinal);
    }

    // Of records a few, because what a record's page leads to depends on how it stands.
    private static int MostOf(string template) => template.EndsWith('}') ? 4 : 1;

    private string? TemplateOf(string path) => Templates.Contains(path) ? path : Templates.FirstOrDefault(template => Regex.IsMatch(path, $"^{Open(template)}$"));

    private static string Open(string template) => Parameter().Replace(template, "[^/]+");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
