using Microsoft.Playwright;

namespace SaferCity.Tests.Browser;

/// <summary>The coordinator's afternoon, on the screen: a referral, a conference, what was agreed.</summary>
public sealed class MaracSentences(City city) : IClassFixture<City>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_referral_is_recorded_listed_and_heard_with_script_and_without(bool script)
    {
        var page = await city.SignedInAsync("marac", script);
        var family = script ? "Scripted" : "Scriptless";
        await page.GotoAsync("/vawg/meetings/new");
        await DateAsync(page, "Form-Date", 15, 11, 2021);
        await page.CheckAsync("#Form-Kind-2");
        await page.CheckAsync("#Form-Mode-2");
        await page.GetByLabel("City of London Police", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Schedule the conference" }).ClickAsync();
        var conference = new Uri(page.Url).AbsolutePath;

        await ReferAsync(page, family);
        var referral = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(referral + "/list");
        await page.GetByLabel("15 November 2021, emergency").Last.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "List the referral" }).ClickAsync();

        await page.GotoAsync(await ConferenceOfAsync(page, referral, conference) + "/hold");
        await page.SelectOptionAsync("#Form-Attendances-0--OrganisationId", new SelectOptionValue { Label = "City of London Police" });
        await page.FillAsync("#Form-Attendances-0--Role", "Chair");
        await page.SelectOptionAsync("#Form-Attendances-0--Presence", new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the conference as held" }).ClickAsync();

        await page.GotoAsync(referral + "/hear");
        await page.FillAsync("#Form-Actions-0--Text", "An invented action.");
        await page.SelectOptionAsync("#Form-Actions-0--OwnerOrganisationId", new SelectOptionValue { Label = "Victim Support" });
        await DateAsync(page, "Form-Actions-0--Due", 8, 12, 2021);
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the case as heard" }).ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Heard at the emergency conference of 15 November 2021; one action was agreed.");
        Assert.DoesNotContain(family, page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(family, await page.TitleAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/vawg");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync(family);
    }

    [Fact]
    public async Task A_form_sent_empty_names_its_fields_and_keeps_what_was_typed()
    {
        var page = await city.SignedInAsync("marac");
        await page.GotoAsync("/vawg/referrals/new");
        await page.FillAsync("#Form-Victim-GivenName", "Kept");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the referral" }).ClickAsync();

        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync("Say what happened and why the case is referred now");
        Assert.Equal("Kept", await page.InputValueAsync("#Form-Victim-GivenName"));
        await page.Locator(".govuk-error-summary a").First.ClickAsync();
        Assert.StartsWith("Form-", await page.EvaluateAsync<string>("document.activeElement.id"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_says_nothing_of_whether_there_is_such_a_person()
    {
        var said = new List<string>();
        foreach (var name in (string[])["marac", "nobody-of-this-name"])
        {
            var page = await city.PageAsync();
            await page.GotoAsync("/sign-in");
            await page.FillAsync("input[name$=UserName]", name);
            await page.FillAsync("input[type=password]", "a wrong password");
            await page.ClickAsync("main button");
            said.Add(await page.Locator(".govuk-error-summary").InnerTextAsync());
        }

        Assert.Single(said.Distinct());
    }

    private static async Task ReferAsync(IPage page, string family)
    {
        await page.GotoAsync("/vawg/referrals/new");
        await page.CheckAsync("#Form-Source");
        await page.SelectOptionAsync("#Form-ReferringOrganisationId", new SelectOptionValue { Label = "Victim Support" });
        await DateAsync(page, "Form-ReferredOn", 15, 11, 2021);
        await page.FillAsync("#Form-Victim-GivenName", "Invented");
        await page.FillAsync("#Form-Victim-FamilyName", family);
        await page.FillAsync("#Form-Perpetrator-GivenName", "Invented");
        await page.FillAsync("#Form-Perpetrator-FamilyName", family + "-Other");
        await page.CheckAsync("#Form-Grounds-1--Kind");
        await page.FillAsync("#Form-Grounds-1--Reasons", "Invented reasons.");
        await page.FillAsync("#Form-Background", "An invented account.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the referral" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("VAWG-2021-");
    }

    // The conference that the referral was listed for: both runs of the story schedule one for the same day.
    private static async Task<string> ConferenceOfAsync(IPage page, string referral, string scheduled)
    {
        await page.GotoAsync(referral);
        return await page.Locator("main a[href^='/vawg/meetings/']").First.GetAttributeAsync("href") ?? scheduled;
    }

    private static async Task DateAsync(IPage page, string field, int day, int month, int year)
    {
        await page.FillAsync("#" + field, $"{day}");
        await page.FillAsync($"#{field}-month", $"{month}");
        await page.FillAsync($"#{field}-year", $"{year}");
    }
}
