using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Sessions;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.SigningIn;

/// <summary>What signing in leads to, by whichever way: a session, or the half of one where the account's second factor is still to come.</summary>
internal sealed class NewSessions(AccessDb db, WallClock clock)
{
    private static readonly TimeSpan SecondStepTakes = TimeSpan.FromMinutes(5);

    /// <summary>Lets the person in, with the next save.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="browser">What they sign in with, roughly.</param>
    /// <param name="confirmedAt">When they showed who they are. Null where nobody can say: the session is to be confirmed before what needs it.</param>
    /// <param name="severalFactors">More than one factor was checked, elsewhere or by the device with a passkey.</param>
    /// <param name="byPasskey">They signed in by a passkey.</param>
    public Session Whole(Account account, string browser, DateTimeOffset? confirmedAt, bool severalFactors = false, bool byPasskey = false)
    {
        account.SignIn();
        var session = Session.Start(account.Id, browser, clock.Time.Now(), confirmedAt, severalFactors, byPasskey);
        db.Add(session);
        return session;
    }

    /// <summary>Waits for the second step, from the next save on. Wrong codes count on with wrong passwords, so the right password does not begin to count anew.</summary>
    /// <returns>What the second step takes.</returns>
    public string Half(Account account)
    {
        var (step, token) = OneTimeLink.New(clock.Time, SecondStepTakes);
        account.AwaitSecondStep(step.Hash, step.Until);
        return token;
    }
}
