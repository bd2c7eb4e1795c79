using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Keys;

/// <summary>The keys with which the product calls itself.</summary>
public sealed class OwnKeySentences
{
    [Theory, OnBothEngines]
    public async Task The_consoles_key_is_made_once_and_only_the_products_user_may_read_it(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        using var folder = new Folder();

        var first = await AccessModule.ConsoleKeyAsync(gate.Room.Services, folder.Path);
        var second = await AccessModule.ConsoleKeyAsync(gate.Room.Services, folder.Path);

        Assert.Equal(first, second);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(folder.Path))));
        Assert.DoesNotContain("PRIVATE", first.ToString(), StringComparison.Ordinal);
        Assert.Single((await gate.Room.SendAsync(new ListKeysRequest())).Keys, key => key.System == "console");
    }

    [Theory, OnBothEngines]
    public async Task A_consoles_key_that_was_revoked_is_replaced_at_the_next_start(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        using var folder = new Folder();
        var stolen = await AccessModule.ConsoleKeyAsync(gate.Room.Services, folder.Path);
        var listed = Assert.Single((await gate.Room.SendAsync(new ListKeysRequest())).Keys);
        await gate.Room.SendAsync(new RevokeKeyRequest { RequestId = Gate.Id(), KeyId = listed.Id, Etag = listed.Etag });

        var fresh = await AccessModule.ConsoleKeyAsync(gate.Room.Services, folder.Path);

        Assert.Null(await gate.WhoAsync(AccessModule.TokenFor(stolen, account: null)));
        Assert.NotNull(await gate.WhoAsync(AccessModule.TokenFor(fresh, account: null)));
    }

    [Theory, OnBothEngines]
    public async Task The_console_calls_for_an_account_with_what_that_account_may_do_now(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        using var folder = new Folder();
        var console = await AccessModule.ConsoleKeyAsync(gate.Room.Services, folder.Path);
        var person = await gate.PersonAsync("invented-one", "access.administer_keys");
        var token = AccessModule.TokenFor(console, Guid.Parse(person.Id));

        var before = await gate.WhoAsync(token);
        var receipt = (await gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = person.Id, Etag = person.Etag })).Receipt;
        var after = await gate.WhoAsync(token);
        await gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = person.Id, Etag = receipt.Etag });

        Assert.Equal((person.Id, Gate.Housing, "account:" + person.Id), (before!.Account.ToString(), before.Organisation, before.Person));
        Assert.Equal(["access.administer_keys", "access.own_account", "access.sign_in_people"], before.Permissions.Order());
        Assert.Equal(["access.own_account", "access.sign_in_people"], after!.Permissions.Order());
        Assert.Null(await gate.WhoAsync(token));
    }

    [Theory, OnBothEngines]
    public async Task For_a_visitor_the_console_may_only_check_a_password_and_for_nobody_else_anything(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        using var folder = new Folder();
        var console = await AccessModule.ConsoleKeyAsync(gate.Room.Services, folder.Path);
        var invited = (await gate.Room.SendAsync(Gate.Creation())).Receipt;

        Assert.Equal(["access.sign_in_people"], (await gate.WhoAsync(AccessModule.TokenFor(console, account: null)))!.Permissions);
        Assert.Null(await gate.WhoAsync(AccessModule.TokenFor(console, Guid.Parse(invited.Id))));
        Assert.Null(await gate.WhoAsync(AccessModule.TokenFor(console, Guid.NewGuid())));
        Assert.Null(await gate.WhoAsync(AccessModule.TokenFor(console, "officer:4471")));
    }

    [Theory, OnBothEngines]
    public async Task The_storys_key_may_do_everything(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var story = await AccessModule.StoryKeyAsync(gate.Room.Services);

        var caller = await gate.WhoAsync(AccessModule.TokenFor(story, "officer:invented"));

        Assert.Equal(Enum.GetValues<AccessPermission>().Length, caller!.Permissions.Count);
    }

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("safercity-keys-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
