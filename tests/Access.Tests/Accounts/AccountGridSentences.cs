using Microsoft.AspNetCore.DataProtection;
using SaferCity.Access.Accounts;
using SaferCity.Access.SecondFactor;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Accounts;

public sealed class AccountGridSentences
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddDays(1);
    private static readonly string Key = Totp.NewKey();
    private static readonly SealedKeys Sealed = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void The_accounts_states_and_verbs_are_as_the_file_says() => Grid.MustMatch<Account>("Account.grid.txt",
        [("Invited", Invited), ("Invited, with a link", WithLink), ("Active", Active), ("Active, with a link", ActiveWithLink), ("Active, with a second factor", WithSecondFactor), ("Closed", Closed)],
        [
            ("issue a link", account => After(account, a => a.IssueLink(Link(), "one"))),
            ("redeem the link", account => After(account, a => a.RedeemLink("hash", Now))),
            ("redeem the link too late", account => After(account, a => a.RedeemLink("hash", Now.AddDays(8)))),
            ("change the password", account => After(account, a => a.ChangePassword("another hash"))),
            ("set permissions", account => After(account, a => a.SetPermissions([]))),
            ("confirm a second factor", account => After(account, a => Enrol(a))),
            ("reset the second factor", account => After(account, a => a.ResetSecondFactor("another"))),
            ("set when it ends", account => After(account, a => a.SetTerms(null, null, null))),
            ("say where one lives", account => After(account, a => a.SetCircumstances("Invented Bakery", "E1 6AN"))),
            ("close", account => After(account, a => a.Close())),
        ]);

    private static string After(Account account, Action<Account> verb)
    {
        verb(account);
        return account.State.ToString();
    }

    private static OneTimeLink Link() => new("hash of a token", Now.AddDays(7));

    private static Account Invited() => Account.Create("invented-one", "Test Invented-One", OrganisationId.Of(Gate.Housing), [], Now);

    private static Account WithLink() => But(Invited(), account => account.IssueLink(Link(), "one"));

    private static Account Active() => But(WithLink(), account => account.RedeemLink("hash", Now));

    private static Account ActiveWithLink() => But(Active(), account => account.IssueLink(Link(), "one"));

    private static Account WithSecondFactor() => But(Active(), Enrol);

    private static void Enrol(Account account)
    {
        if (account.State is AccountState.Active) account.BeginSecondFactor(Sealed.Seal(Key)); // only who is signed in can begin
        account.ConfirmSecondFactor(Totp.At(Key, Now), Sealed, [], Now);
    }

    private static Account Closed() => But(Active(), account => account.Close());

    private static Account But(Account account, Action<Account> verb)
    {
        verb(account);
        return account;
    }
}
