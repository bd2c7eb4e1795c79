using FluentValidation;
using Google.Protobuf.WellKnownTypes;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Breaches;

/// <summary>Rules for fields that the forms of a breach share.</summary>
internal static class BreachFields
{
    private static readonly Timestamp First = Timestamp.FromDateTimeOffset(DateTimeOffset.UnixEpoch);
    private static readonly Timestamp Last = Timestamp.FromDateTimeOffset(DateTimeOffset.UnixEpoch.AddYears(200));

    /// <summary>Absent, or an instant of our time.</summary>
    public static IRuleBuilderOptions<T, Timestamp?> MustBeAnInstantIfGiven<T>(this IRuleBuilder<T, Timestamp?> field, string sentence) =>
        field.Must(at => at is null || (at.Nanos is >= 0 and < 1_000_000_000 && at >= First && at <= Last)).WithMessage(sentence);

    /// <summary>Empty, or a person as the trail names them.</summary>
    public static IRuleBuilderOptions<T, string> MustBeAPersonIfGiven<T>(this IRuleBuilder<T, string> field) =>
        field.Must(person => person.Trim() is var given && (given.Length == 0 || Person.IsOne(given))).WithMessage("Enter the person as the page Who did what names them, like officer:4471, and never a name");

    /// <summary>The clock of a breach runs to the minute.</summary>
    public static DateTimeOffset Minute(this Timestamp at) => Instants.FromMicroseconds(at.Seconds / 60 * 60 * 1_000_000);
}
