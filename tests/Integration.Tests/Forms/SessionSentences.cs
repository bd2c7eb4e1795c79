using System.Net;
using SaferCity.Story;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.City;

namespace SaferCity.Tests.Integration.Forms;

/// <summary>A session is made when somebody signs in, and is nobody else's.</summary>
[Collection(ToldCity.Collection)]
public sealed class SessionSentences(ToldCity city)
{
    [Fact]
    public async Task A_session_that_somebody_else_put_into_the_browser_is_not_the_one_that_is_signed_in()
    {
        using var attacker = await OfAsync("analyst");
        using var victim = new Browser(city.Host);
        foreach (var planted in Cookies(attacker)) victim.Cookies.Add(city.Host.Pages, new Cookie(planted.Key, planted.Value));
        await victim.SignInAsync("marac", StoryCity.Password);

        Assert.NotEmpty(Cookies(attacker));
        Assert.DoesNotContain(Cookies(victim), mine => Cookies(attacker).Any(planted => planted.Value == mine.Value && mine.Key is "SaferCity"));
        Assert.Equal(HttpStatusCode.OK, (await victim.GetAsync("/vawg")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await attacker.GetAsync("/vawg")).Status);
    }

    [Fact]
    public async Task Whoever_signs_in_twice_has_two_sessions_that_are_not_the_same()
    {
        using var first = await OfAsync("analyst");
        using var second = await OfAsync("analyst");

        Assert.NotEqual(Cookies(first)["SaferCity"], Cookies(second)["SaferCity"]);
    }

    private async Task<Browser> OfAsync(string userName) => await Browser.OfAsync(city.Host, StoryCity.People.First(person => person.UserName == userName));

    private Dictionary<string, string> Cookies(Browser browser) => browser.Cookies.GetCookies(city.Host.Pages).ToDictionary(cookie => cookie.Name, cookie => cookie.Value);
}
