using Microsoft.Playwright;
using SaferCity.Story;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Browser;

/// <summary>The real host with the story city told, and headless Chromium in front of it. In the story it is 15 November 2021.</summary>
public sealed class City : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public TestHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartAsync(story: true);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of a fresh browser, with or without script.</summary>
    public async Task<IPage> PageAsync(bool script = true)
    {
        var context = await browser!.NewContextAsync(new() { BaseURL = Host.Pages.ToString(), JavaScriptEnabled = script, AcceptDownloads = true });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

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
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await Host.DisposeAsync();
    }
}
