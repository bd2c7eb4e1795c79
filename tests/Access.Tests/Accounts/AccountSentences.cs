using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Accounts;

public sealed class AccountSentences
{
    [Theory, OnBothEngines]
    public async Task A_new_account_waits_for_its_person_and_tells_its_history(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var receipt = (await gate.Room.SendAsync(Gate.Creation("invented-one", "access.administer_keys"))).Receipt;
        await gate.LinkAsync(receipt.Id);

        var found = await gate.Room.SendAsync(new GetAccountRequest { AccountId = receipt.Id });

        Assert.Equal(("invented-one", "Test Invented-One", "Housing", AccountState.Invited), (found.Account.UserName, found.Account.DisplayName, found.Account.Organisation, found.Account.State));
        Assert.Equal(["The account was created; it may access.administer_keys.", "A one-time link to set a password was issued."], found.History.Select(entry => entry.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task A_user_name_is_somebodys_whatever_its_capitals(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.Room.SendAsync(Gate.Creation("invented-one"));

        await Refusing.With("access.user_name_taken", () => gate.Room.SendAsync(Gate.Creation("Invented-One")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("two words")]
    [InlineData("someone@somewhere.example")]
    [InlineData("trailing\n")]
    public async Task A_user_name_is_short_and_plain(string userName)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        await Refusing.AtField("UserName", () => gate.Room.SendAsync(Gate.Creation(userName)));
    }

    [Theory, OnBothEngines]
    public async Task What_an_account_may_do_is_replaced_as_a_whole(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var created = (await gate.Room.SendAsync(Gate.Creation("invented-one", "access.administer_keys", "access.see_all"))).Receipt;

        var set = await gate.Room.SendAsync(new SetPermissionsRequest
        { RequestId = Gate.Id(), AccountId = created.Id, Etag = created.Etag, Permissions = { "access.see_all", "access.see_all" } });

        Assert.Equal(["access.see_all"], (await gate.GetAsync(created.Id)).Permissions.Order());
        Assert.NotEqual(created.Etag, set.Receipt.Etag);
        await Assert.ThrowsAsync<StaleException>(() => gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = created.Id, Etag = created.Etag }));
    }

    [Theory, OnBothEngines]
    public async Task The_last_who_can_let_others_in_stays(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var last = await gate.PersonAsync("invented-one", "access.administer_accounts");

        await Refusing.With("access.last_administrator", () => gate.Room.SendAsync(new SetPermissionsRequest { RequestId = Gate.Id(), AccountId = last.Id, Etag = last.Etag }));
        await Refusing.With("access.last_administrator", () => gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = last.Id, Etag = last.Etag }));
        await gate.PersonAsync("invented-two", "access.administer_accounts");
        await gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = last.Id, Etag = last.Etag });

        Assert.Equal(AccountState.Closed, (await gate.GetAsync(last.Id)).State);
    }

    [Theory, OnBothEngines]
    public async Task Accounts_are_listed_newest_first_and_by_page(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        foreach (var name in new[] { "first", "second", "third" })
        {
            await gate.Room.SendAsync(Gate.Creation(name));
            gate.Room.Clock.Move(TimeSpan.FromMinutes(1));
        }

        var first = await gate.Room.SendAsync(new ListAccountsRequest { PageSize = 2 });
        var second = await gate.Room.SendAsync(new ListAccountsRequest { PageSize = 2, PageToken = first.NextPageToken });

        Assert.Equal(["third", "second", "first"], first.Accounts.Concat(second.Accounts).Select(account => account.UserName));
        Assert.Equal("", second.NextPageToken);
    }

    [Theory, OnBothEngines]
    public async Task A_person_reads_the_own_account_and_without_permission_no_other(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonAsync();
        var caller = RoomUnderTest.As(Gate.Housing, AccessPermission.OwnAccount) with { Account = Guid.Parse(person.Id) };

        Assert.Equal("invented-one", (await gate.Room.SendAsync(new GetMyAccountRequest(), caller)).Account.UserName);
        await Assert.ThrowsAsync<NotPermittedException>(() => gate.Room.SendAsync(new GetAccountRequest { AccountId = person.Id }, caller));
        await Assert.ThrowsAsync<NotPermittedException>(() => gate.Room.SendAsync(new GetMyAccountRequest(), Caller.Nobody));
    }
}
