using Microsoft.Playwright;

namespace SaferCity.Tests.Browser;

/// <summary>The partnership's officer and the administrator, without script: a board, a plan, a calendar entry, an account.</summary>
public sealed class GovernanceSentences(City city) : IClassFixture<City>
{
    [Fact]
    public async Task A_board_is_established_and_a_missing_day_is_asked_for_as_its_boxes_take_it()
    {
        var page = await city.SignedInAsync("manager", script: false);
        await page.GotoAsync("/governance/boards/new");
        await page.FillAsync("#Form-Name", "Invented Task Group");
        await page.CheckAsync("input[value=TaskAndFinish]");
        await PressAsync(page, "Establish the board");
        await page.ClickAsync("text=Schedule a meeting");
        await PressAsync(page, "Schedule the meeting");

        await Assertions.Expect(page.Locator(".govuk-error-summary a[href='#Form-Date']")).ToHaveTextAsync("Enter the day of the meeting, like 29 11 2021");

        await DateAsync(page, "Form-Date", 29, 11, 2021);
        await page.CheckAsync("input[value=Virtual]");
        await PressAsync(page, "Schedule the meeting");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Invented Task Group, 29 November 2021");
    }

    [Fact]
    public async Task A_plan_takes_an_action_with_its_month_and_its_services()
    {
        var page = await city.SignedInAsync("manager", script: false);
        await page.GotoAsync("/governance/plans/new");
        await page.FillAsync("#Form-Title", "Invented Plan");
        await DateAsync(page, "Form-From", 1, 10, 2021);
        await DateAsync(page, "Form-Until", 31, 3, 2022);
        await PressAsync(page, "Draft it");
        await page.ClickAsync("text=Add a priority");
        await page.FillAsync("#Form-Title", "Invented Priority");
        await PressAsync(page, "Add the priority");
        await page.ClickAsync("text=Add an action");
        await page.SelectOptionAsync("#Form-PriorityNumber", "1");
        await page.FillAsync("#Form-Number", "1.1");
        await page.FillAsync("#Form-Text", "An invented action.");
        await page.FillAsync("#Form-Deadline", "12");
        await page.FillAsync("#Form-Deadline-year", "2021");
        await page.FillAsync("[name='Form.LeadServices[0]']", "Licensing");
        await page.FillAsync("[name='Form.LeadServices[2]']", "Housing");
        await PressAsync(page, "Add the action");

        await Assertions.Expect(page.Locator("main tbody")).ToContainTextAsync("December 2021");
        await Assertions.Expect(page.Locator("main tbody")).ToContainTextAsync("Licensing, Housing");
    }

    [Fact]
    public async Task Somebody_new_comes_in_by_a_one_time_link_and_not_after_the_account_is_closed()
    {
        var admin = await city.SignedInAsync("admin", script: false);
        await admin.GotoAsync("/admin/accounts/new");
        await admin.FillAsync("#Form-UserName", "an.invented.analyst");
        await admin.FillAsync("#Form-DisplayName", "Analyst (invented)");
        await admin.SelectOptionAsync("#Form-OrganisationId", new SelectOptionValue { Label = "Community Safety Team" });
        await admin.CheckAsync("input[value='acquisitive_crime.read']");
        await PressAsync(admin, "Create the account");
        await PressAsync(admin, "Make a link");

        var page = await city.PageAsync(script: false);
        await page.GotoAsync(await admin.Locator("main code").InnerTextAsync());
        await page.FillAsync("input[type=password]", "three invented words");
        await PressAsync(page, "Set the password");
        await page.FillAsync("input[name$=UserName]", "an.invented.analyst");
        await page.FillAsync("input[type=password]", "three invented words");
        await page.ClickAsync("main button");
        await page.GotoAsync("/crime");
        Assert.Equal("/crime", new Uri(page.Url).AbsolutePath);

        await admin.ClickAsync("text=Back to the account");
        await admin.ClickAsync("text=Close the account");
        await PressAsync(admin, "Close the account");
        await page.GotoAsync("/crime");
        Assert.Equal("/sign-in", new Uri(page.Url).AbsolutePath);
    }

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static async Task DateAsync(IPage page, string field, int day, int month, int year)
    {
        await page.FillAsync("#" + field, $"{day}");
        await page.FillAsync($"#{field}-month", $"{month}");
        await page.FillAsync($"#{field}-year", $"{year}");
    }
}
