namespace SaferCity.Practice.Deadlines;

/// <summary>
/// A date cannot be said, because the year's bank holidays are not held or no rule is in force. The message is a sentence for a person and holds
/// no personal data; <see cref="Code"/> is stable.
/// </summary>
public sealed class DeadlineUnknownException : Exception
{
    private DeadlineUnknownException(string code, string message) : base(message) => Code = code;

    /// <summary>"deadline.year_not_held" or "deadline.rule_not_in_force".</summary>
    public string Code { get; }

    internal static DeadlineUnknownException YearNotHeld(int year, int first, int last) => new("deadline.year_not_held",
        $"The bank holidays of {year} are not held (those of {first} to {last} are), so working days cannot be counted in it.");

    internal static DeadlineUnknownException RuleNotInForce(string key, DateOnly on, DateOnly from) => new("deadline.rule_not_in_force",
        $"The time limit \"{key}\" is not in force on {LondonDay.InWords(on)}: it begins on {LondonDay.InWords(from)}.");
}
