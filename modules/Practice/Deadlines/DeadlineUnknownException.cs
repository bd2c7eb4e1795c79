using SaferCity.Kernel.Refusals;

namespace SaferCity.Practice.Deadlines;

/// <summary>
/// A date cannot be said, because the year's bank holidays are not held or no rule is in force. The sentence names the year or the limit, and no personal
/// data. Where nobody caught it, the caller is refused with it.
/// </summary>
public sealed class DeadlineUnknownException : RefusedException
{
    private DeadlineUnknownException(Refusal refusal, string sentence) : base(refusal with { Sentence = sentence }) { }

    public override string Message => Refusal.Sentence;

    internal static DeadlineUnknownException YearNotHeld(int year, int first, int last) => new(DeadlineRefusals.YearNotHeld,
        $"The bank holidays of {year} are not held (those of {first} to {last} are), so working days cannot be counted in it.");

    internal static DeadlineUnknownException RuleNotInForce(string key, DateOnly on, DateOnly from) => new(DeadlineRefusals.RuleNotInForce,
        $"The time limit \"{key}\" is not in force on {LondonDay.InWords(on)}: it begins on {LondonDay.InWords(from)}.");
}

internal static class DeadlineRefusals
{
    public static readonly Refusal YearNotHeld = new("deadline.year_not_held", "The bank holidays of the year are not held, so working days cannot be counted in it.",
        "Look at the date. Where it is right, the list of bank holidays (modules/Practice/Deadlines/BankHolidays.csv) wants that year.");

    public static readonly Refusal RuleNotInForce = new("deadline.rule_not_in_force", "The time limit is not in force on that day.", "Look at the date: the limit begins later.");
}
