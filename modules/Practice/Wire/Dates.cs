using System.Globalization;
using FluentValidation;
using SaferCity.Practice.Deadlines;

namespace SaferCity.Practice.Wire;

/// <summary>Dates as the contract spells them: yyyy-MM-dd, empty where there is none.</summary>
public static class Dates
{
    private const string Format = "yyyy-MM-dd";

    public static bool IsDate(string text) => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A date that a form has already checked.</summary>
    public static DateOnly Date(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);

    public static DateOnly? DateOrNull(string text) => text.Length == 0 ? null : Date(text);

    public static string Text(this DateOnly? date) => date?.ToString(Format, CultureInfo.InvariantCulture) ?? "";

    public static string Text(this DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>"8 December 2021", as papers print it.</summary>
    public static string Printed(this DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The field must be a date; the sentence says which one to enter.</summary>
    public static IRuleBuilderOptions<T, string> MustBeADate<T>(this IRuleBuilder<T, string> field, string sentence) => field.Must(IsDate).WithMessage(sentence);

    /// <summary>The field may be empty, and must be a date if it is not.</summary>
    public static IRuleBuilderOptions<T, string> MustBeADateIfGiven<T>(this IRuleBuilder<T, string> field, string sentence) => field.Must(text => text.Length == 0 || IsDate(text)).WithMessage(sentence);

    /// <summary>A day from which every one of these time limits can be counted: one so far off that nobody holds its bank holidays is a slip of the pen.</summary>
    /// <param name="keys">The limits' names in DeadlineRules.json.</param>
    public static IRuleBuilderOptionsConditions<T, string> MustHaveDeadlines<T>(this IRuleBuilder<T, string> field, IReadOnlyCollection<string> keys) => field.Custom((text, form) =>
    {
        if (!IsDate(text)) return;
        foreach (var key in keys)
        {
            if (DeadlineRules.TryDue(key, Date(text), out var whyNot) is not null) continue;
            form.AddFailure(whyNot);
            return;
        }
    });

    /// <summary>Clock times as the contract spells them: HH:mm.</summary>
    public static bool IsTime(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The field may be empty, and must be a clock time if it is not.</summary>
    public static IRuleBuilderOptions<T, string> MustBeATimeIfGiven<T>(this IRuleBuilder<T, string> field, string sentence) => field.Must(text => text.Length == 0 || IsTime(text)).WithMessage(sentence);

    public static TimeOnly? TimeOrNull(string text) => text.Length == 0 ? null : TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}
