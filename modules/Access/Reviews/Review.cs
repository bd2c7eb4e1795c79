using SaferCity.Access.Accounts;
using SaferCity.Access.Keys;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Reviews;

internal enum ReviewState
{
    Open,
    Closed,
}

/// <summary>A look at who may do what: every account and partner's key is confirmed or ended by the review's owner, and then it is closed.</summary>
[Open("Who may do what is reviewed by those who have the permission for it.")]
internal sealed class Review : Aggregate
{
    private readonly List<ReviewLine> lines = [];

    public ReviewId Id { get; private init; }

    /// <summary>The account that answers for it.</summary>
    public Guid Owner { get; private set; }

    public ReviewState State { get; private set; }

    public DateTimeOffset BegunAt { get; private init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public IReadOnlyList<ReviewLine> Lines => lines;

    public int Outstanding => lines.Count(line => line.Outcome is ReviewOutcome.Outstanding);

    public static Review Begin(IReadOnlyCollection<AccountId> accounts, IReadOnlyCollection<KeyId> keys, Caller by, DateTimeOffset at)
    {
        ReviewRefusals.NotSignedIn.When(by.Account is null);

        var review = new Review { Id = Ids.New<ReviewId>(), Owner = by.Account!.Value, BegunAt = at };
        review.lines.AddRange(accounts.Select(id => new ReviewLine(id.Value, isKey: false)));
        review.lines.AddRange(keys.Select(id => new ReviewLine(id.Value, isKey: true)));
        review.Record(new ReviewBegun(review.Id, accounts.Count, keys.Count));
        return review;
    }

    /// <summary>Another reviewer answers for it from now on: an owner may have left.</summary>
    public void TakeOver(Caller by)
    {
        ReviewRefusals.Closed.When(State is ReviewState.Closed);
        ReviewRefusals.NotSignedIn.When(by.Account is null);
        ReviewRefusals.OwnerAlready.When(by.Account == Owner);

        Owner = by.Account!.Value;
        Record(new ReviewTakenOver(Id));
    }

    /// <summary>The account or key may go on.</summary>
    public void Confirm(Guid subject, Caller by, DateTimeOffset at)
    {
        var line = Decide(subject, ReviewOutcome.Confirmed, by, at);
        Record(new AccessConfirmed(Id, AccountOf(line), KeyOf(line)));
        CloseWhenDone(at);
    }

    /// <summary>The account is closed, or the key revoked, with it.</summary>
    public void End(Guid subject, Caller by, DateTimeOffset at)
    {
        var line = Decide(subject, ReviewOutcome.Ended, by, at);
        Record(new AccessEnded(Id, AccountOf(line), KeyOf(line)));
        CloseWhenDone(at);
    }

    private ReviewLine Decide(Guid subject, ReviewOutcome outcome, Caller by, DateTimeOffset at)
    {
        ReviewRefusals.Closed.When(State is ReviewState.Closed);
        var line = lines.Find(one => one.Subject == subject) ?? throw ReviewRefusals.NotInIt.Now();
        ReviewRefusals.Decided.When(line.Outcome is not ReviewOutcome.Outstanding);
        ReviewRefusals.OwnAccess.When(by.Account == subject);
        ReviewRefusals.NotOwner.When(by.Account is null || (by.Account != Owner && subject != Owner));

        line.Decide(outcome, at);
        return line;
    }

    private void CloseWhenDone(DateTimeOffset at)
    {
        if (Outstanding > 0) return;
        (State, ClosedAt) = (ReviewState.Closed, at);
        Record(new ReviewClosed(Id));
    }

    private static AccountId? AccountOf(ReviewLine line) => line.IsKey ? null : AccountId.Of(line.Subject);

    private static KeyId? KeyOf(ReviewLine line) => line.IsKey ? KeyId.Of(line.Subject) : null;
}
