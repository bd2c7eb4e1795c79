using System.Collections.Concurrent;
using System.Net;
using System.Text;
using SaferCity.Access.V1;
using SaferCity.Governance.V1;
using SaferCity.Story;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.City;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Matrix;

/// <summary>Every page by each of the story's people and by each ready role: what the told city answers them, over the wire.</summary>
[Collection(ToldCity.Collection)]
public sealed class PageMatrixSentences(ToldCity city)
{
    [Fact]
    public async Task Every_page_answers_each_of_the_storys_people_as_the_matrix_says()
    {
        var pages = new EveryPage(city.Host);
        var people = new List<(string Name, Browser Browser)> { ("nobody", new Browser(city.Host)) };
        foreach (var person in StoryCity.People) people.Add((person.UserName, await Browser.OfAsync(city.Host, person)));
        await foreach (var (role, browser) in RolesAsync()) people.Add((role, browser));
        foreach (var walker in (string[])["everything", "admin", "nobody"]) await foreach (var _ in pages.WalkAsync(people.Find(one => one.Name == walker).Browser)) { }

        var answers = new ConcurrentDictionary<(string Page, string Person), string>();
        await Parallel.ForEachAsync(pages.Templates.SelectMany(page => people.Select(person => (page, person))), new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (cell, _) => answers[(cell.page, cell.person.Name)] = Say(await cell.person.Browser.GetAsync(pages.AddressOf(cell.page))));

        Grid.TextMustMatch("Pages.matrix.txt", TextOf(pages.Templates, [.. people.Select(person => person.Name)], answers));
        people.ForEach(person => person.Browser.Dispose());
    }

    // The ready roles that nobody of the story has alone.
    private async IAsyncEnumerable<(string Name, Browser Browser)> RolesAsync()
    {
        string[] asked = ["Agency representative", "Out-of-hours duty officer", "IDVA", "Patrol contractor", "Enforcement officer", "Governance officer", "Board member or observer"];
        var (accounts, ready) = (city.Host.As<AccountService.AccountServiceClient>(), (await city.Host.As<RoleService.RoleServiceClient>().ListRolesAsync(new())).Roles);
        var organisation = (await city.Host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "pages by role", Name = "Invented Office of Roles", Kind = OrganisationKind.OtherAuthority })).Receipt.Id;
        await city.Host.CaughtUpAsync();
        foreach (var role in asked.Select(name => ready.Single(role => role.Name == name)))
        {
            var name = role.Name.Replace(' ', '-').ToLowerInvariant();
            var account = (await accounts.CreateAccountAsync(new() { RequestId = "page " + name, UserName = name, DisplayName = "Invented, with a role", OrganisationId = organisation, RoleIds = { role.Id } })).Receipt.Id;
            await city.Host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = (await accounts.IssueLinkAsync(new() { AccountId = account })).Token, Password = StoryCity.Password });
            var browser = new Browser(city.Host);
            await browser.SignInAsync(name, StoryCity.Password);
            yield return (role.Name, browser);
        }
    }

    private static string TextOf(IReadOnlyList<string> pages, IReadOnlyList<string> people, ConcurrentDictionary<(string Page, string Person), string> answers)
    {
        var text = new StringBuilder("What every page answers to those who ask for it, about a record that is there where the page shows one.\nWhere nothing is said, nobody is led to the page to sign in, and everybody else is not permitted (403).\n\n");
        foreach (var page in pages)
        {
            text.Append(page).Append('\n');
            foreach (var answer in people.Where(person => answers[(page, person)] != (person is "nobody" ? "to sign in" : "403")).GroupBy(person => answers[(page, person)]).OrderBy(group => group.Key, StringComparer.Ordinal))
                text.Append("  ").Append(answer.Key.PadRight(12)).AppendJoin(", ", Names([.. answer], people)).Append('\n');
        }
        return text.ToString();
    }

    private static IEnumerable<string> Names(List<string> here, IReadOnlyList<string> people) =>
        people.Where(person => person is not "nobody").All(here.Contains) ? here.Where(person => person is "nobody").Append("whoever is signed in") : here;

    private static string Say(Shown shown) => shown.Status is not HttpStatusCode.Redirect ? $"{(int)shown.Status}" : shown.Leads.Contains("/sign-in", StringComparison.Ordinal) ? "to sign in" : "leads on";
}
