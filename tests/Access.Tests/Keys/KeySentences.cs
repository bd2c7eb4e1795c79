using System.Security.Cryptography;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Keys;

public sealed class KeySentences
{
    [Theory, OnBothEngines]
    public async Task A_revoked_key_bites_on_the_next_call(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (key, receipt) = await gate.PartnerAsync();
        var token = AccessModule.TokenFor(key, "officer:4471");
        Assert.NotNull(await gate.WhoAsync(token));

        await gate.Room.SendAsync(new RevokeKeyRequest { RequestId = Gate.Id(), KeyId = receipt.Id, Etag = receipt.Etag });

        Assert.Null(await gate.WhoAsync(token));
        Assert.Null(await gate.WhoAsync(AccessModule.TokenFor(key, "officer:4471")));
    }

    [Theory, OnBothEngines]
    public async Task Two_keys_of_a_system_overlap_and_each_may_do_its_own(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (old, receipt) = await gate.PartnerAsync("hackney-housing", "access.administer_keys");
        var (young, _) = await gate.PartnerAsync("hackney-housing", "access.administer_accounts");

        await gate.Room.SendAsync(new RevokeKeyRequest { RequestId = Gate.Id(), KeyId = receipt.Id, Etag = receipt.Etag });

        Assert.Null(await gate.WhoAsync(AccessModule.TokenFor(old, "officer:4471")));
        Assert.Equal(["access.administer_accounts"], (await gate.WhoAsync(AccessModule.TokenFor(young, "officer:4471")))!.Permissions);
    }

    [Theory, OnBothEngines]
    public async Task A_key_is_registered_once_and_does_not_come_back(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (key, receipt) = await gate.PartnerAsync();
        await gate.Room.SendAsync(new RevokeKeyRequest { RequestId = Gate.Id(), KeyId = receipt.Id, Etag = receipt.Etag });

        await Refusing.With("access.key_known", () => gate.Room.SendAsync(Gate.Registration(key)));
        await Refusing.With("access.key_known", () => gate.Room.SendAsync(Gate.Registration(key with { System = "another-system" })));
    }

    [Theory, OnBothEngines]
    public async Task A_system_speaks_for_one_organisation_which_is_on_the_register(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PartnerAsync();
        var elsewhere = Gate.Registration(AccessModule.NewKey("hackney-housing"));

        elsewhere.OrganisationId = Gate.Police.ToString();
        await Refusing.With("access.system_of_other_organisation", () => gate.Room.SendAsync(elsewhere));
        elsewhere.OrganisationId = "00000000-0000-7000-8000-000000000099";
        await Refusing.AtField("organisation_id", () => gate.Room.SendAsync(elsewhere));
    }

    [Theory]
    [InlineData("console")]
    [InlineData("story")]
    [InlineData("safercity")]
    public async Task The_products_own_names_are_not_given_to_a_partner(string name)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        await Refusing.With("access.system_name_reserved", () => gate.Room.SendAsync(Gate.Registration(AccessModule.NewKey(name))));
    }

    [Theory]
    [InlineData("vawg.fly")]
    [InlineData("access.sign_in_people")]
    [InlineData("access.own_account")]
    [InlineData("")]
    public async Task A_permission_that_nobody_knows_or_that_only_the_product_gives_cannot_be_given(string permission)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        await Refusing.AtField("Permissions[1]", () => gate.Room.SendAsync(Gate.Registration(AccessModule.NewKey("hackney-housing"), "access.administer_keys", permission)));
        await Refusing.AtField("Permissions[0]", () => gate.Room.SendAsync(Gate.Creation("invented-one", permission)));
    }

    [Fact]
    public async Task Only_the_public_half_of_a_P256_key_can_be_registered()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        using var otherCurve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var otherKind = RSA.Create(2048);
        var mine = AccessModule.NewKey("hackney-housing");
        foreach (var text in new[] { "", "invented", mine.PrivateKey, otherCurve.ExportSubjectPublicKeyInfoPem(), otherKind.ExportSubjectPublicKeyInfoPem(), "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----" })
        {
            var request = Gate.Registration(mine);
            request.PublicKey = text;
            await Refusing.AtField("PublicKey", () => gate.Room.SendAsync(request));
        }
    }

    [Theory, OnBothEngines]
    public async Task Keys_are_listed_newest_first_and_by_page(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        foreach (var system in new[] { "first-system", "second-system", "third-system" })
        {
            await gate.PartnerAsync(system, "access.administer_keys");
            gate.Room.Clock.Move(TimeSpan.FromMinutes(1));
        }

        var first = await gate.Room.SendAsync(new ListKeysRequest { PageSize = 2 });
        var second = await gate.Room.SendAsync(new ListKeysRequest { PageSize = 2, PageToken = first.NextPageToken });

        Assert.Equal(["third-system", "second-system", "first-system"], first.Keys.Concat(second.Keys).Select(key => key.System));
        Assert.Equal("", second.NextPageToken);
        Assert.All(first.Keys, key => Assert.Equal(("Housing", KeyState.Registered), (key.Organisation, key.State)));
        Assert.Equal(["access.administer_keys"], first.Keys[0].Permissions);
    }

    [Theory, OnBothEngines]
    public async Task A_key_tells_its_history(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (_, receipt) = await gate.PartnerAsync("hackney-housing", "access.see_all");
        await gate.Room.SendAsync(new RevokeKeyRequest { RequestId = Gate.Id(), KeyId = receipt.Id, Etag = receipt.Etag });

        var found = await gate.Room.SendAsync(new GetKeyRequest { KeyId = receipt.Id });

        Assert.Equal((KeyState.Revoked, "Housing"), (found.Key.State, found.Key.Organisation));
        Assert.Equal(["The key was registered for hackney-housing; it may access.see_all.", "The key was revoked."], found.History.Select(entry => entry.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task A_partner_is_registered_from_the_command_line_by_the_organisations_name(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var key = AccessModule.NewKey("hackney-housing");

        var registered = await AccessModule.RegisterPartnerAsync(gate.Room.Services, new("hackney-housing", "Housing", AccessModule.PublicHalf(key), ["access.administer_keys"]));

        Assert.Equal((key.Kid, Gate.Housing), (registered.Kid, registered.Organisation.Value));
        Assert.Equal(Gate.Housing, (await gate.WhoAsync(AccessModule.TokenFor(AccessModule.ReadKey("hackney-housing", key.PrivateKey), "officer:1")))!.Organisation);
        await Refusing.AtField("organisation", () => AccessModule.RegisterPartnerAsync(gate.Room.Services, new PartnerToRegister("x", "Nobody's", "", [])));
    }
}
