using FluentValidation;

namespace SaferCity.AcquisitiveCrime.Months;

/// <summary>Rules for months that a caller asks for.</summary>
internal static class AskedMonths
{
    /// <summary>Longer than the police have published for.</summary>
    private const int Longest = 600;

    public static void MustBeMonths<T>(this AbstractValidator<T> form, System.Linq.Expressions.Expression<Func<T, string>> from, System.Linq.Expressions.Expression<Func<T, string>> to, int longest = Longest)
    {
        var (first, last) = (from.Compile(), to.Compile());
        form.RuleFor(from).Must(text => Month.TryParse(text, out _)).WithMessage("Enter the first month, like 2016-11");
        form.RuleFor(to).Must(text => Month.TryParse(text, out _)).WithMessage("Enter the last month, like 2017-10");
        form.RuleFor(to).Must((message, _) => Length(first(message), last(message)) is null or >= 1).WithMessage("The last month is before the first");
        form.RuleFor(to).Must((message, _) => Length(first(message), last(message)) is null || Length(first(message), last(message)) <= longest).WithMessage($"Ask for at most {longest} months");
    }

    /// <summary>Months that a form has already checked.</summary>
    public static MonthRange Range(string from, string to) => new(Month.Parse(from), Month.Parse(to));

    private static int? Length(string from, string to) => Month.TryParse(from, out var first) && Month.TryParse(to, out var last) ? new MonthRange(first, last).Length : null;
}
