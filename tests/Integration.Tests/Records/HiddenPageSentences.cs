using System.Net;
using System.Text.RegularExpressions;
using SaferCity.Access.V1;
using SaferCity.Story;
using SaferCity.Tests.Integration.Browsing;
using SaferCity.Tests.Integration.City;

namespace SaferCity.Tests.Integration.Records;

/// <summary>The pages about a record, to somebody of an organisation that may not know of it.</summary>
[Collection(ToldCity.Collection)]
public sealed partial class HiddenPageSentences(ToldCity city)
{
    [Fact]
    public async Task A_page_about_a_record_that_is_not_mine_to_know_of_has_the_same_bytes_as_one_about_a_record_that_is_not_there()
    {
        var pages = new EveryPage(city.Host);
        using (var everybody = await Browser.OfAsync(city.Host, StoryCity.People.First(person => person.UserName is "everything")))
            await foreach (var _ in pages.WalkAsync(everybody)) { }
        using var stranger = new Browser(city.Host);
        await stranger.SignInAsync(await StrangerAsync(), StoryCity.Password);
        var (hidden, told) = (0, new List<string>());
        foreach (var template in pages.Templates.Where(template => template.Contains("{id", StringComparison.Ordinal)))
        {
            var address = pages.AddressOf(template);
            var page = await stranger.GetAsync(address);
            if (page.Status is not HttpStatusCode.NotFound) continue;
            hidden++;
            var absent = await stranger.GetAsync(Id().Replace(address, Guid.NewGuid().ToString(), 1));
            if ((page.Status, Token().Replace(page.Html, "")) != (absent.Status, Token().Replace(absent.Html, ""))) told.Add(template);
        }

        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/vawg")).Status);
        Assert.InRange(hidden, 30, 200);
        Assert.Empty(told);
    }

    // May do in three rooms what the people of the story may, but see everything.
    private async Task<string> StrangerAsync()
    {
        var (accounts, register) = (city.Host.As<AccountService.AccountServiceClient>(), city.Host.As<Governance.V1.OrganisationService.OrganisationServiceClient>());
        var organisation = (await register.RegisterOrganisationAsync(new() { RequestId = "hidden pages", Name = "Invented Office of Onlookers", Kind = Governance.V1.OrganisationKind.OtherAuthority })).Receipt;
        await city.Host.CaughtUpAsync();
        var permissions = (await accounts.ListPermissionsAsync(new())).Permissions.Where(name => Room().IsMatch(name) && !name.EndsWith(".see_all", StringComparison.Ordinal));
        var account = (await accounts.CreateAccountAsync(new() { RequestId = "hidden pages", UserName = "onlooker", DisplayName = "Onlooker (invented)", OrganisationId = organisation.Id, Permissions = { permissions } })).Receipt;
        var link = await accounts.IssueLinkAsync(new() { AccountId = account.Id });
        await city.Host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = link.Token, Password = StoryCity.Password });
        return "onlooker";
    }

    // The anti-forgery token of the button to sign out is another in every page.
    [GeneratedRegex("value=\"CfDJ8[^\"]+\"")]
    private static partial Regex Token();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex(@"^(vawg|asb|prevent)\.")]
    private static partial Regex Room();
}
