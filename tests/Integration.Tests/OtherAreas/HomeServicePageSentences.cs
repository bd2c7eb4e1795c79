using System.Globalization;
using System.Net;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Integration.Erasing;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.OtherAreas;

/// <summary>The page on which a step with a home service is recorded asks why it may be told, whichever step it is: without script.</summary>
public sealed class HomeServicePageSentences
{
    private const string Sharing = "Form.Sharing.";
    private static readonly string[] Choices = ["Channel", "Regime", "Consent", "Urgent"];
    private static readonly Dictionary<string, string> Why = new() { ["Channel"] = "Telephone", ["Regime"] = "UkGdpr", ["Consent"] = "Given", ["Necessity"] = "Invented need.", ["DecidedBy"] = "Chair" };

    [Fact]
    public async Task Why_it_may_be_told_is_asked_for_an_invitation_and_may_be_left_as_it_is_for_a_service_that_attends()
    {
        await using var house = await AskingHouse.OpenAsync(Kept.InSqlite);
        using var browser = await new ErasingHouse(house, Kept.InSqlite).SignedInAsync("coordinates", "asb");
        var referral = await house.AtTheCommunityMaracAsync("Alpha", home: new() { LocalAuthority = "Hackney", PoliceForce = "Invented Force" });
        var page = $"/asb/referrals/{referral.Id}/home-service";

        var unsaid = await StepAsync(browser, page, "Invited", []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.Status);
        Assert.Contains("#Form-Sharing-Necessity", Problems(unsaid));
        Assert.Equal(HttpStatusCode.Redirect, (await StepAsync(browser, page, "Invited", Why)).Status);

        var said = await StepAsync(browser, page, "Attended", Why);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "#Form-Sharing"), (said.Status, Assert.Single(Problems(said))));
        Assert.NotNull(said.Document.QuerySelector("#Form-Sharing")); // where the problem leads to
        Assert.Equal(HttpStatusCode.Redirect, (await StepAsync(browser, page, "Attended", [])).Status);
    }

    private static string?[] Problems(Shown shown) => [.. shown.Document.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href"))];

    private static async Task<Shown> StepAsync(Browser browser, string page, string step, Dictionary<string, string> why)
    {
        var today = DateTime.UtcNow;
        var form = (await browser.GetAsync(page)).Forms.First(form => form.Fields.ContainsKey("Form.Etag"));
        var fields = new Dictionary<string, string>(form.Fields)
        {
            ["Form.Service"] = "Adult social care", ["Form.Step"] = step,
            ["Form.On.Day"] = $"{today.Day}", ["Form.On.Month"] = $"{today.Month}", ["Form.On.Year"] = today.Year.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var choice in Choices) fields.Remove(Sharing + choice); // as a browser does where nothing was chosen
        foreach (var (name, value) in why) fields[Sharing + name] = value;
        return await browser.PostAsync(form.Action, fields);
    }
}
