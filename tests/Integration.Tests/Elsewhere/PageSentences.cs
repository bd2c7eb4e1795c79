using System.Net;
using SaferCity.Story;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.City;

namespace SaferCity.Tests.Integration.Elsewhere;

/// <summary>The pages about who is known elsewhere, to those who ask and to those who are asked: the told city has a question in each of three rooms.</summary>
[Collection(ToldCity.Collection)]
public sealed class PageSentences(ToldCity city)
{
    [Theory]
    [InlineData("asb", "CCM-2021-0001: the domestic abuse MARAC asks about the person.", "MARAC")]
    [InlineData("prevent", "PREV-2021-0001: the domestic abuse MARAC asks about the person.", "MARAC")]
    [InlineData("vawg", "VAWG-2021-0008: the City Community MARAC asks about the victim.", "City Community MARAC")]
    public async Task Home_says_first_that_another_room_asks_and_leads_to_who_and_why(string room, string sentence, string asks)
    {
        using var browser = await OfAsync(room is "vawg" ? "marac" : room);

        var home = await browser.GetAsync("/");
        var page = await browser.GetAsync(home.Links.First(link => link.StartsWith($"/{room}/pointers/", StringComparison.Ordinal)));

        Assert.StartsWith(sentence, home.Document.QuerySelector(".app-due__sentence")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains(asks, page.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("An invented", page.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        foreach (var verb in (string[])["share", "keep"]) Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"{page.Path}/{verb}")).Status);
    }

    [Fact]
    public async Task A_case_says_what_was_asked_and_that_silence_means_nothing()
    {
        using var browser = await OfAsync("marac");
        var referral = (await browser.GetAsync("/vawg")).Links.Where(link => link.StartsWith("/vawg/referrals/", StringComparison.Ordinal));
        foreach (var link in referral)
        {
            var page = await browser.GetAsync(link + "/elsewhere");
            if (!page.Html.Contains("what is known of risks at home", StringComparison.Ordinal)) continue;
            Assert.Contains("does not mean that nobody knows the person", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("shared", page.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
            return;
        }
        Assert.Fail("No case of the MARAC says what was asked.");
    }

    [Fact]
    public async Task Who_leaves_out_whom_or_why_gets_the_form_back_with_the_sentences()
    {
        using var browser = await OfAsync("marac");
        var links = (await browser.GetAsync("/vawg")).Links.Where(link => link.StartsWith("/vawg/referrals/", StringComparison.Ordinal) && !link.EndsWith("/new", StringComparison.Ordinal)).ToList();
        var form = (await browser.GetAsync(links[^1] + "/elsewhere/ask")).Forms.First(form => form.Fields.ContainsKey("Form.Reason"));

        var incomplete = await browser.PostAsync(form.Action, new(form.Fields) { ["Form.Whom"] = "", ["Form.Purpose"] = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, incomplete.Status);
        Assert.Contains("Choose the victim or the perpetrator", incomplete.Document.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Say why you ask", incomplete.Document.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    private Task<Browser> OfAsync(string userName) => Browser.OfAsync(city.Host, StoryCity.People.First(person => person.UserName == userName));
}
