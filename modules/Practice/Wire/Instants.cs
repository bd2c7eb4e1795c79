using FluentValidation;
using Google.Protobuf.WellKnownTypes;

namespace SaferCity.Practice.Wire;

/// <summary>Instants as the contract spells them.</summary>
public static class Instants
{
    private static readonly Timestamp First = Timestamp.FromDateTimeOffset(DateTimeOffset.MinValue);
    private static readonly Timestamp Last = Timestamp.FromDateTimeOffset(DateTimeOffset.MaxValue);

    /// <summary>An instant that a calendar knows.</summary>
    public static IRuleBuilderOptions<T, Timestamp> MustBeAnInstant<T>(this IRuleBuilder<T, Timestamp> field, string sentence) =>
        field.Must(at => at is not null && at.Nanos is >= 0 and < 1_000_000_000 && at.Seconds >= First.Seconds && at.Seconds <= Last.Seconds).WithMessage(sentence);
}
