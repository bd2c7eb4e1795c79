using SaferCity.Access.Accounts;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

/// <summary>One browser in which somebody has signed in. The browser holds its id, which is another at every sign-in.</summary>
[Open("A session is read by its own person and by the check of who calls.")]
internal sealed class Session : Aggregate
{
    public SessionId Id { get; private init; }

    public AccountId Account { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>When it was last used, to a minute or so.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>When the person last showed who they are, by signing in or by confirming it. Null where nobody can say: it is to be confirmed.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>"Firefox on Linux"; as much of it as tells one's own apart.</summary>
    public string Browser { get; private init; } = "";

    /// <summary>More than one factor was checked, by the provider that named the person or by the device with the passkey: then the account needs no second one of its own in this session.</summary>
    public bool SeveralFactors { get; private init; }

    /// <summary>The person signed in by a passkey.</summary>
    public bool ByPasskey { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static Session Start(AccountId account, string browser, DateTimeOffset at, DateTimeOffset? confirmedAt, bool severalFactors = false, bool byPasskey = false) =>
        new() { Id = SessionId.Of(Guid.NewGuid()), Account = account, StartedAt = at, SeenAt = at, ConfirmedAt = confirmedAt, Browser = browser.Length > 60 ? browser[..60] : browser, SeveralFactors = severalFactors, ByPasskey = byPasskey };

    public void See(DateTimeOffset at) => SeenAt = at > SeenAt ? at : SeenAt;

    /// <summary>The person has entered the password again, and a code where there is a second factor; or has used a passkey.</summary>
    public void Confirm(DateTimeOffset at, bool byPasskey = false)
    {
        ConfirmedAt = at;
        Record(byPasskey ? new SessionConfirmedByPasskey(Account, Id) : new SessionConfirmed(Account, Id));
    }

    /// <summary>The next call in it is nobody's. To end what has ended changes nothing.</summary>
    public void End(DateTimeOffset at)
    {
        if (EndedAt is not null) return;
        EndedAt = at;
        Record(new SessionEnded(Account, Id));
    }
}

[Fact("session_ended.v1", Operation = Operation.None)]
internal sealed record SessionEnded(AccountId Account, SessionId Session) : IFact;

[Fact("session_confirmed.v1", Operation = Operation.None)]
internal sealed record SessionConfirmed(AccountId Account, SessionId Session) : IFact;

[Fact("session_confirmed_by_passkey.v1", Operation = Operation.None)]
internal sealed record SessionConfirmedByPasskey(AccountId Account, SessionId Session) : IFact;
