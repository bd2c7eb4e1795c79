using Microsoft.Playwright;
using SaferCity.Story;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Browser;

/// <summary>The real host with the story city told, and headless Chromium in front of it. In the story it is 15 November 2021.</summary>
public sealed class City : IAsyncLifetime
{
    private Chromium? chromium;

    public TestHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartAsync(story: true);
        chromium = await Chromium.StartAsync();
    }

    /// <summary>A page of a fresh browser, with or without script.</summary>
    public Task<IPage> PageAsync(bool script = true) => chromium!.PageAsync(Host.Pages, script);

    /// <summary>A page of somebody who has signed in.</summary>
    public async Task<IPage> SignedInAsync(string userName, bool script = true)
    {
        var page = await PageAsync(script);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("input[name$=UserName]", userName);
        await page.FillAsync("input[type=password]", StoryCity.Password);
        await page.ClickAsync("main button");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("What is due");
        return page;
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        await Host.DisposeAsync();
    }
}
