using SaferCity.Access.Accounts;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Disclosures;

/// <summary>The second person for what went at once.</summary>
internal sealed partial class Disclosure
{
    /// <summary>A second person has looked at what went at once, who is signed in: under a partner's officer id nobody could tell them from who sent it.</summary>
    /// <param name="findings">Whether it was right, and what follows.</param>
    /// <param name="by">Who looked.</param>
    /// <param name="userName">Of their account.</param>
    /// <param name="gone">Erased records that the findings name.</param>
    /// <param name="at">Now.</param>
    public void LookAt(string findings, Caller by, string? userName, IReadOnlyList<ErasedCase> gone, DateTimeOffset at)
    {
        DisclosureRefusals.NothingToLookAt.When(!Urgent);
        DisclosureRefusals.LookedAtBefore.When(LookedAt is not null);
        DisclosureRefusals.OwnDisclosure.When(WasRecordedBy(by, userName));
        DisclosureRefusals.LookNotSignedIn.When(by.Account is null);

        (LookedAt, Findings) = (at, findings);
        var later = GoWith(gone);
        Record(new DisclosureLookedAt(Id), Findings);
        later.ForEach(fact => Record(fact));
    }

    // An officer id tells of an account only where it is the account's user name: nothing else relates the two.
    private bool WasRecordedBy(Caller by, string? userName)
    {
        var person = RecordedBy[(RecordedBy.LastIndexOf('/') + 1)..];
        return person == by.Person || person == Person.OfAccount + by.Account || (userName is not null && Account.KeyOf(person[(person.IndexOf(':') + 1)..]) == Account.KeyOf(userName));
    }
}
