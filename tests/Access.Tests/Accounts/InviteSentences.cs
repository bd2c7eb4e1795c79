using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Accounts;

/// <summary>The owner of the machine lets an administrator in where nobody is left to do it.</summary>
public sealed class InviteSentences
{
    [Theory, OnBothEngines]
    public async Task Where_fewer_than_two_administrators_are_left_another_is_let_in_and_then_no_more(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept, Gate.WithoutSecondFactor);
        await gate.PersonAsync("only-one", "access.administer_accounts");

        var link = await AccessModule.InviteAdministratorAsync(gate.Room.Services, "second-one");
        await gate.Room.SendAsync(new RedeemLinkRequest { Token = link.Token, Password = Gate.Password }, Gate.Console);

        Assert.Contains("access.administer_accounts", (await gate.SignInAsync("second-one")).Permissions);
        await Refusing.With("access.administrators_enough", () => AccessModule.InviteAdministratorAsync(gate.Room.Services, "third-one"));
    }

    [Fact]
    public async Task A_name_that_is_taken_or_cannot_be_one_is_refused()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite, Gate.WithoutSecondFactor);
        await gate.PersonAsync("Only-One", "access.administer_accounts");

        await Refusing.With("access.user_name_taken", () => AccessModule.InviteAdministratorAsync(gate.Room.Services, "only-one"));
        await Refusing.AtField("user_name", () => AccessModule.InviteAdministratorAsync(gate.Room.Services, "an invented name"));
    }

    [Fact]
    public async Task The_journal_names_the_command_line()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);

        await AccessModule.InviteAdministratorAsync(gate.Room.Services, "first-one");
        var account = (await gate.Room.SendAsync(new ListAccountsRequest())).Accounts.Single();

        Assert.All((await gate.Room.SendAsync(new GetAccountRequest { AccountId = account.Id })).History, entry => Assert.Equal("safercity:command-line", entry.Actor));
    }
}
