using System.IO.Compression;
using Microsoft.Playwright;

namespace SaferCity.Tests.Browser;

/// <summary>The manager's paper: every figure opens the records that are theirs to see.</summary>
public sealed class PaperSentences(City city) : IClassFixture<City>
{
    [Fact]
    public async Task Who_may_not_see_the_cases_is_told_the_figure_and_who_confirmed_it()
    {
        var page = await city.SignedInAsync("manager");
        await OpenUpdateAsync(page);
        await page.Locator("a[href$='/figures/vawg.marac/cases_heard']").First.ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("confirmed by the MARAC coordinator");
        Assert.Equal(0, await page.Locator("main a[href^='/vawg/referrals/']").CountAsync());
    }

    [Fact]
    public async Task Who_may_see_them_opens_the_six_cases_behind_six()
    {
        var page = await city.SignedInAsync("everything");
        await OpenUpdateAsync(page);
        var six = page.Locator("a[href$='/figures/vawg.marac/cases_heard']").First;
        await Assertions.Expect(six).ToContainTextAsync("six");
        await six.ClickAsync();

        var cases = page.Locator("main a[href^='/vawg/referrals/']");
        await Assertions.Expect(cases).ToHaveCountAsync(6);
        await cases.First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("VAWG-2021-");
    }

    [Fact]
    public async Task The_update_downloads_as_a_word_document_and_nothing_is_asked_of_anybody_else()
    {
        var page = await city.SignedInAsync("manager");
        var others = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != city.Host.Pages.Authority) others.Add(request.Url);
        };
        await OpenUpdateAsync(page);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("main a[href$='/word']").First.ClickAsync());

        using var zip = ZipFile.OpenRead(await download.PathAsync());
        Assert.NotNull(zip.GetEntry("word/document.xml"));
        Assert.Empty(others);
    }

    private static async Task OpenUpdateAsync(IPage page)
    {
        await page.GotoAsync("/governance");
        await page.Locator("main th a[href^='/governance/papers/']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("29 November 2021");
    }
}
