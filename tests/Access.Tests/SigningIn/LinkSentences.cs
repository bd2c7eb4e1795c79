using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.SigningIn;

/// <summary>One-time links: how a person comes to a password.</summary>
public sealed class LinkSentences
{
    [Theory, OnBothEngines]
    public async Task An_empty_system_gives_two_links_and_each_works_once(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);

        var links = await AccessModule.FirstLinksAsync(gate.Room.Services);
        Assert.Equal(2, links.Count);
        foreach (var link in links)
        {
            Assert.Equal(link.UserName, await RedeemAsync(gate, link.Token));
            await Refusing.With("access.link_spent", () => RedeemAsync(gate, link.Token));
            Assert.Contains("access.administer_accounts", (await gate.SignInAsync(link.UserName)).Permissions);
        }

        Assert.Empty(await AccessModule.FirstLinksAsync(gate.Room.Services));
    }

    [Theory, OnBothEngines]
    public async Task Until_both_have_set_a_password_every_start_gives_a_fresh_link_and_voids_the_one_before(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var first = await AccessModule.FirstLinksAsync(gate.Room.Services);
        await RedeemAsync(gate, first[0].Token);

        var second = await AccessModule.FirstLinksAsync(gate.Room.Services);

        Assert.Equal(first[1].UserName, Assert.Single(second).UserName);
        await Refusing.With("access.link_spent", () => RedeemAsync(gate, first[1].Token));
        await RedeemAsync(gate, second[0].Token);
    }

    [Theory, OnBothEngines]
    public async Task A_password_has_twelve_characters_or_more_and_a_short_one_does_not_spend_the_link(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var account = (await gate.Room.SendAsync(Gate.Creation())).Receipt;
        var token = await gate.LinkAsync(account.Id);

        await Refusing.AtField("password", () => RedeemAsync(gate, token, "elevenchars"));
        await Refusing.AtField("password", () => RedeemAsync(gate, token, ""));
        await RedeemAsync(gate, token, "twelve chars");

        Assert.Equal(account.Id, (await gate.SignInAsync(password: "twelve chars")).AccountId);
    }

    [Theory, OnBothEngines]
    public async Task A_link_for_a_forgotten_password_replaces_it_and_ends_a_lock(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        for (var i = 0; i < 5; i++) await Refusing.With("access.not_signed_in", () => gate.SignInAsync(password: "wrong password"));

        await RedeemAsync(gate, await gate.LinkAsync(person.Id), "another invented one");

        Assert.Equal(person.Id, (await gate.SignInAsync(password: "another invented one")).AccountId);
        await Refusing.With("access.not_signed_in", () => gate.SignInAsync());
    }

    [Theory, OnBothEngines]
    public async Task A_link_that_two_redeem_at_once_works_for_one(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var account = (await gate.Room.SendAsync(Gate.Creation())).Receipt;
        var token = await gate.LinkAsync(account.Id);

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await RedeemAsync(gate, token);
                return true;
            }
            catch (Exception)
            {
                return false;
            }
        }));

        Assert.Single(tries, worked => worked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("invented")]
    public async Task A_link_that_nobody_issued_says_no_more_than_a_spent_one(string token)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        await Refusing.With("access.link_spent", () => RedeemAsync(gate, token));
    }

    private static async Task<string> RedeemAsync(Gate gate, string token, string password = Gate.Password) =>
        (await gate.Room.SendAsync(new RedeemLinkRequest { Token = token, Password = password }, Gate.Console)).UserName;
}
