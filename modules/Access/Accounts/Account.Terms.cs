using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

internal sealed partial class Account
{
    /// <summary>The last day on which the account may do anything; null: until it is closed.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>The last day of the person's clearance (vetting); null where the partnership keeps none.</summary>
    public DateOnly? ClearanceUntil { get; private set; }

    /// <summary>The last day of the person's training; null where the partnership keeps none.</summary>
    public DateOnly? TrainingUntil { get; private set; }

    public bool HasExpired(DateOnly today) => ExpiresOn < today;

    public bool ClearanceHasEnded(DateOnly today) => ClearanceUntil < today;

    /// <summary>Replaces the days on which the account, the clearance and the training end.</summary>
    public void SetTerms(DateOnly? expiresOn, DateOnly? clearanceUntil, DateOnly? trainingUntil)
    {
        AccountRefusals.Closed.When(State is AccountState.Closed);

        (ExpiresOn, ClearanceUntil, TrainingUntil) = (expiresOn, clearanceUntil, trainingUntil);
        Record(new TermsSet(Id, expiresOn, clearanceUntil, trainingUntil));
    }
}

[Fact("terms_set.v1")]
internal sealed record TermsSet(AccountId Account, DateOnly? ExpiresOn, DateOnly? ClearanceUntil, DateOnly? TrainingUntil) : IFact;
