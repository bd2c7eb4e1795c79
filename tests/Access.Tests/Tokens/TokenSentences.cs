using System.Security.Cryptography;
using System.Text;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Tokens;

/// <summary>What a token must be for its call to be anybody's.</summary>
public sealed class TokenSentences
{
    [Theory, OnBothEngines]
    public async Task A_call_signed_with_a_registered_key_names_the_system_the_person_and_what_they_may_do(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (key, _) = await gate.PartnerAsync("hackney-housing", "access.administer_keys");

        var caller = await gate.WhoAsync(AccessModule.TokenFor(key, "officer:4471"));

        Assert.NotNull(caller);
        Assert.Equal(("hackney-housing", "officer:4471", Gate.Housing), (caller.System, caller.Person, caller.Organisation));
        Assert.Equal(["access.administer_keys"], caller.Permissions);
        Assert.Null(caller.Account);
    }

    [Fact]
    public async Task A_token_made_by_hand_as_the_contract_says_is_good()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        Assert.NotNull(await gate.WhoAsync(new HandMade(await KeyAsync(gate)).Signed()));
    }

    [Theory]
    [InlineData(-340, -40, false)] // ended 40 seconds ago
    [InlineData(-320, -20, true)] // clocks may differ by half a minute
    [InlineData(20, 320, true)]
    [InlineData(40, 340, false)] // issued 40 seconds from now
    [InlineData(0, 600, true)]
    [InlineData(0, 601, false)] // longer than ten minutes
    [InlineData(0, null, false)] // no end
    [InlineData(null, 300, false)] // no time of issue
    [InlineData(0, int.MaxValue, false)]
    public async Task A_token_is_good_in_its_own_time_and_lasts_ten_minutes_at_the_most(int? issued, int? ends, bool good)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var token = new HandMade(await KeyAsync(gate)) { Issued = issued, Ends = ends }.Signed();

        Assert.Equal(good, await gate.WhoAsync(token) is not null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4471")]
    [InlineData("Invented Person")]
    [InlineData("officer:Invented Person")]
    [InlineData("officer:4471\n")]
    [InlineData("account:00000000-0000-7000-8000-000000000009")]
    [InlineData("console:visitor")]
    [InlineData("safercity:relay")]
    public async Task A_partners_token_names_a_person_by_a_pseudonymous_id_that_is_not_one_of_ours(string? person)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        Assert.Null(await gate.WhoAsync(new HandMade(await KeyAsync(gate)) { Person = person }.Signed()));
    }

    [Fact]
    public async Task A_token_for_another_audience_or_of_another_issuer_is_nobodys()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var good = new HandMade(await KeyAsync(gate));

        Assert.Null(await gate.WhoAsync((good with { Audience = "another-product" }).Signed()));
        Assert.Null(await gate.WhoAsync((good with { Audience = null }).Signed()));
        Assert.Null(await gate.WhoAsync((good with { System = "another-system" }).Signed()));
        Assert.Null(await gate.WhoAsync((good with { System = "console" }).Signed()));
        Assert.Null(await gate.WhoAsync((good with { System = null }).Signed()));
        Assert.Null(await gate.WhoAsync((good with { Person = 4471 }).Signed()));
    }

    [Fact]
    public async Task A_token_signed_with_a_key_that_is_not_registered_is_nobodys()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var registered = await KeyAsync(gate);
        var stranger = AccessModule.NewKey(registered.System);

        Assert.Null(await gate.WhoAsync(new HandMade(stranger).Signed()));
        Assert.Null(await gate.WhoAsync(new HandMade(stranger) { Kid = registered.Kid }.Signed()));
        Assert.Null(await gate.WhoAsync(new HandMade(registered) { Kid = "" }.Signed()));
    }

    [Fact]
    public async Task A_token_without_a_signature_or_signed_as_if_the_public_key_were_a_secret_is_nobodys()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var key = await KeyAsync(gate);
        var secret = Encoding.ASCII.GetBytes(AccessModule.PublicHalf(key));

        Assert.Null(await gate.WhoAsync(new HandMade(key) { Algorithm = "none" }.Signed(_ => [])));
        Assert.Null(await gate.WhoAsync(new HandMade(key) { Algorithm = "ES256" }.Signed(_ => [])));
        Assert.Null(await gate.WhoAsync(new HandMade(key) { Algorithm = "ES256" }.Signed(_ => new byte[64]))); // r = s = 0
        Assert.Null(await gate.WhoAsync(new HandMade(key) { Algorithm = "HS256" }.Signed(text => HMACSHA256.HashData(secret, text))));
        Assert.Null(await gate.WhoAsync(new HandMade(key) { Algorithm = "ES384" }.Signed()));
    }

    [Fact]
    public async Task A_token_that_was_tampered_with_is_nobodys_also_after_the_true_one_was_seen()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var key = await KeyAsync(gate);
        var mine = new HandMade(key).Signed().Split('.');
        var other = new HandMade(key) { Person = "officer:1" }.Signed().Split('.');

        Assert.NotNull(await gate.WhoAsync(string.Join('.', mine)));
        Assert.Null(await gate.WhoAsync(string.Join('.', mine[0], other[1], mine[2])));
        Assert.Null(await gate.WhoAsync(string.Join('.', mine[0], mine[1], other[2])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("..")]
    [InlineData("....")]
    [InlineData("e30.e30.e30")]
    [InlineData("é.é.é")]
    public async Task What_is_no_token_is_nobodys(string text)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        Assert.Null(await gate.WhoAsync(text));
        Assert.Null(await gate.WhoAsync(new string('x', 1_000_000) + text));
    }

    private static async Task<SigningKey> KeyAsync(Gate gate) => (await gate.PartnerAsync()).Key;
}
