using System.Net;
using SaferCity.Story;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.City;

namespace SaferCity.Tests.Integration.Forms;

/// <summary>Every form of the console takes what was filled in on its own page, by the person it was shown to, and nothing else.</summary>
[Collection(ToldCity.Collection)]
public sealed class ForgerySentences(ToldCity city)
{
    private const string Token = "__RequestVerificationToken";
    private static readonly (string Name, string Value)[] OwnPage = [("Sec-Fetch-Site", "same-origin"), ("Origin", "null")];

    [Fact]
    public async Task No_form_takes_what_has_no_token_or_anothers_or_comes_from_another_site()
    {
        using var foreign = await Browser.OfAsync(city.Host, StoryCity.People.First(person => person.UserName is "marac"));
        var theirs = (await foreign.GetAsync("/")).Forms.First(form => form.Fields.ContainsKey(Token)).Fields[Token];
        var (taken, forms) = (new List<string>(), new HashSet<string>());
        foreach (var person in StoryCity.People.Where(person => person.UserName is "everything" or "admin"))
        {
            using var browser = await Browser.OfAsync(city.Host, person);
            await foreach (var (template, page) in new EveryPage(city.Host).WalkAsync(browser))
                foreach (var form in page.Forms.Where(form => forms.Add($"{template} {form.Action.Split('?').ElementAtOrDefault(1)} {string.Join(' ', form.Fields.Keys)}")))
                    taken.AddRange(await TakenAsync(browser, form, theirs));
        }

        Assert.InRange(forms.Count, 30, 1_000);
        Assert.Empty(taken);
    }

    [Fact]
    public async Task The_way_in_takes_what_was_filled_in_on_its_own_page_and_nothing_else()
    {
        using var browser = new Browser(city.Host);
        var form = (await browser.GetAsync("/sign-in")).Forms.Single(form => form.Fields.ContainsKey("UserName"));
        using var foreign = new Browser(city.Host);
        var theirs = (await foreign.GetAsync("/sign-in")).Forms.Single(other => other.Fields.ContainsKey("UserName")).Fields[Token];

        Assert.Empty(await TakenAsync(browser, form, theirs));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync("/sign-in", new(form.Fields) { ["UserName"] = "analyst", ["Password"] = StoryCity.Password }, OwnPage)).Status);
    }

    // What was not refused as forged, of all that is.
    private static async Task<List<string>> TakenAsync(Browser browser, Form form, string theirs)
    {
        (string How, Dictionary<string, string> Fields, (string, string)[] Headers)[] forged =
        [
            ("no token", new(form.Fields.Where(field => field.Key != Token)), OwnPage),
            ("another's token", new(form.Fields) { [Token] = theirs }, OwnPage),
            ("from another site", form.Fields, [("Sec-Fetch-Site", "cross-site"), ("Origin", "https://invented.example")]),
            ("from a neighbour", form.Fields, [("Sec-Fetch-Site", "same-site")]),
            ("from another origin", form.Fields, [("Origin", "https://invented.example")]),
        ];
        var taken = new List<string>();
        foreach (var (how, fields, headers) in forged)
            if ((await browser.PostAsync(form.Action, fields, headers)).Status is var status and not HttpStatusCode.BadRequest) taken.Add($"{form.Action}, {how}: {(int)status}");
        return taken;
    }
}
