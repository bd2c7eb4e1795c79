using FluentValidation;
using SaferCity.Practice.People;

namespace SaferCity.Practice.Wire;

/// <summary>Where somebody lives and for whom they work, as it is typed.</summary>
public static class Whereabouts
{
    /// <summary>The field may be empty, and must be a postcode if it is not.</summary>
    public static IRuleBuilderOptions<T, string> MustBeAPostcodeIfGiven<T>(this IRuleBuilder<T, string> field, string sentence) => field.Must(text => text.Length == 0 || Postcode.IsOne(text)).WithMessage(sentence);

    /// <summary>A postcode as it is kept, of a field that was checked; null where it is empty.</summary>
    public static string? PostcodeOrNull(this string text) => text.Length == 0 ? null : Postcode.Of(text);

    /// <summary>An employer as it is kept; null where it is empty.</summary>
    public static string? EmployerOrNull(this string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
