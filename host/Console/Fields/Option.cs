namespace SaferCity.Console.Fields;

/// <summary>One answer of several: what is sent, what it says, and what one must know to choose it.</summary>
public sealed record Option(string Value, string Text, string? Hint = null);

/// <summary>Answers ready to offer.</summary>
internal static class Options
{
    public static readonly IReadOnlyList<Option> YesOrNo = [new("true", "Yes"), new("false", "No")];

    /// <summary>Every answer of the contract's list but "unspecified", in the words of Wording/Words.cs.</summary>
    public static IReadOnlyList<Option> Of(Type choice) =>
        [.. Enum.GetValues(choice).Cast<Enum>().Where(one => Convert.ToInt32(one) is not 0).Select(one => new Option(one.ToString(), Words.For(one)))];

    public static IReadOnlyList<Option> Of<T>() where T : struct, Enum => Of(typeof(T));
}
