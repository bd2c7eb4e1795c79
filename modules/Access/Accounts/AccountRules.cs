namespace SaferCity.Access.Accounts;

/// <summary>What each partnership decides for itself about accounts: configuration section SaferCity:Access.</summary>
internal sealed record AccountRules
{
    /// <summary>So many days before an account, a clearance or a training ends it is warned of.</summary>
    public int WarnDaysBefore { get; init; } = 28;

    /// <summary>Whether an ended clearance takes away the permissions that open personal data.</summary>
    public bool EndedClearanceCloses { get; init; } = true;

    /// <summary>So many months after a review of who may do what was begun the next is due.</summary>
    public int ReviewEveryMonths { get; init; } = 6;
}
