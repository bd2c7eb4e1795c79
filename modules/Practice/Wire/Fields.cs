using FluentValidation;

namespace SaferCity.Practice.Wire;

/// <summary>Rules for fields that every room's forms share.</summary>
public static class Fields
{
    /// <summary>The field must hold the id of a record, a UUID.</summary>
    public static IRuleBuilderOptions<T, string> MustBeAnId<T>(this IRuleBuilder<T, string> field, string sentence) => field.Must(text => Guid.TryParse(text, out _)).WithMessage(sentence);

    /// <summary>One of the values that the contract names, and not "unspecified".</summary>
    public static IRuleBuilderOptions<T, TEnum> MustBeChosen<T, TEnum>(this IRuleBuilder<T, TEnum> field, string sentence) where TEnum : struct, Enum =>
        field.IsInEnum().WithMessage(sentence).NotEqual(default(TEnum)).WithMessage(sentence);

    /// <summary>One of the values that the contract names, or none.</summary>
    public static IRuleBuilderOptions<T, TEnum> MustBeKnown<T, TEnum>(this IRuleBuilder<T, TEnum> field, string sentence) where TEnum : struct, Enum => field.IsInEnum().WithMessage(sentence);
}
