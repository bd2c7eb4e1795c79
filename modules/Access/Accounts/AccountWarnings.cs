using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

/// <summary>What is said of an account that ends soon or has ended, and of the clearance and training of its person.</summary>
internal static class AccountWarnings
{
    public static IEnumerable<(DateOnly Day, string Sentence)> Of(Account account, DateOnly today, AccountRules rules)
    {
        if (account.State is AccountState.Closed) yield break;
        if (Soon(account.ExpiresOn) is { } end) yield return (end, end < today ? $"The account ended on {end.Printed()}: it may do nothing." : $"The account ends on {end.Printed()}.");
        if (Soon(account.ClearanceUntil) is { } clearance)
            yield return (clearance, clearance >= today ? $"The clearance ends on {clearance.Printed()}." : $"The clearance ended on {clearance.Printed()}{(rules.EndedClearanceCloses ? ": what opens personal data is taken away." : ".")}");
        if (Soon(account.TrainingUntil) is { } training) yield return (training, training < today ? $"The training ended on {training.Printed()}." : $"The training ends on {training.Printed()}.");

        DateOnly? Soon(DateOnly? day) => day <= LastDayWarnedOf(today, rules) ? day : null;
    }

    public static DateOnly LastDayWarnedOf(DateOnly today, AccountRules rules) => today.AddDays(rules.WarnDaysBefore);
}
