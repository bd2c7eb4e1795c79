using FluentValidation;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb;

/// <summary>Rules for days that this room's forms share.</summary>
internal static class Days
{
    /// <summary>The day on which something happened: a date, and not in the future.</summary>
    public static IRuleBuilderOptions<T, string> NotInTheFuture<T>(this IRuleBuilder<T, string> field, TimeProvider clock, string sentence, string future) =>
        field.MustBeADate(sentence).Must(text => !Dates.IsDate(text) || Dates.Date(text) <= clock.Today()).WithMessage(future);

    /// <summary>A day that may lie ahead, and from which a term can still be counted.</summary>
    public static IRuleBuilderOptions<T, string> NotAbsurdlyLate<T>(this IRuleBuilder<T, string> field, string sentence) =>
        field.Must(text => Dates.IsDate(text) && Dates.Date(text).Year < 2200).WithMessage(sentence);
}
