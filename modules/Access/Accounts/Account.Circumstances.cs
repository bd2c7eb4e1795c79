using SaferCity.Access.Contracts;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.NeedToKnow;

namespace SaferCity.Access.Accounts;

internal sealed partial class Account
{
    /// <summary>For whom the person works, beside the organisation that they speak for; null where the person did not say.</summary>
    [Personal]
    public string? Employer { get; private set; }

    /// <summary>Where the person lives; null where the person did not say. It is shown to nobody else.</summary>
    [Personal]
    public string? HomePostcode { get; private set; }

    /// <summary>
    /// The person says where they live and for whom they work, so that nobody near them comes to them as a case without somebody asking first. What they
    /// said stands in no journal.
    /// </summary>
    public void SetCircumstances(string? employer, string? homePostcode)
    {
        AccountRefusals.NotSignedIn.When(State is not AccountState.Active);

        ConflictKind[] anew = [.. employer == Employer ? [] : (ConflictKind[])[ConflictKind.SameEmployer], .. homePostcode == HomePostcode ? [] : (ConflictKind[])[ConflictKind.SameAddressRange]];
        (Employer, HomePostcode) = (employer, homePostcode);
        Record(new CircumstancesSet(Id));
        Record(new AccountMayMatch(Id.Value) { Anew = anew });
    }
}

[Fact("circumstances_set.v1")]
internal sealed record CircumstancesSet(AccountId Account) : IFact;
