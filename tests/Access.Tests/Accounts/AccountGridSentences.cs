using SaferCity.Access.Accounts;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Accounts;

public sealed class AccountGridSentences
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    [Fact]
    public void The_accounts_states_and_verbs_are_as_the_file_says() => Grid.MustMatch<Account>("Account.grid.txt",
        [("Invited", Invited), ("Invited, with a link", WithLink), ("Active", Active), ("Active, with a link", ActiveWithLink), ("Closed", Closed)],
        [
            ("issue a link", account => After(account, a => a.IssueLink(Link()))),
            ("redeem the link", account => After(account, a => a.RedeemLink("hash", Now))),
            ("redeem the link too late", account => After(account, a => a.RedeemLink("hash", Now.AddDays(8)))),
            ("set permissions", account => After(account, a => a.SetPermissions([]))),
            ("close", account => After(account, a => a.Close())),
        ]);

    private static string After(Account account, Action<Account> verb)
    {
        verb(account);
        return account.State.ToString();
    }

    private static OneTimeLink Link() => new("hash of a token", Now.AddDays(7));

    private static Account Invited() => Account.Create("invented-one", "Test Invented-One", OrganisationId.Of(Gate.Housing), [], Now);

    private static Account WithLink() => But(Invited(), account => account.IssueLink(Link()));

    private static Account Active() => But(WithLink(), account => account.RedeemLink("hash", Now));

    private static Account ActiveWithLink() => But(Active(), account => account.IssueLink(Link()));

    private static Account Closed() => But(Active(), account => account.Close());

    private static Account But(Account account, Action<Account> verb)
    {
        verb(account);
        return account;
    }
}
