using Microsoft.Playwright;

namespace SaferCity.Tests.Browser;

/// <summary>Headless Chromium, from Debian's package.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium-headless-shell",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    /// <summary>A page of a fresh browser, with or without script. It takes the certificate that a proxy of ours has made for itself.</summary>
    public async Task<IPage> PageAsync(Uri address, bool script = true)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = address.ToString(), JavaScriptEnabled = script, AcceptDownloads = true, IgnoreHTTPSErrors = true });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
