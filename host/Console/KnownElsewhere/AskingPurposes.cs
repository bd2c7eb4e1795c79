using SaferCity.Common.V1;

namespace SaferCity.Console.KnownElsewhere;

/// <summary>What one can ask for, with the law.</summary>
internal static class AskingPurposes
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<Option> All { get; } =
    [
        new(nameof(AskingPurpose.Safeguarding), Words.For(AskingPurpose.Safeguarding), "Data Protection Act 2018, Schedule 1, paragraph 18"),
        new(nameof(AskingPurpose.PreventingCrime), Words.For(AskingPurpose.PreventingCrime), "Data Protection Act 2018, Schedule 1, paragraph 10"),
        new(nameof(AskingPurpose.StatutoryFunction), Words.For(AskingPurpose.StatutoryFunction), "Data Protection Act 2018, Schedule 1, paragraph 6"),
        new(nameof(AskingPurpose.VitalInterests), Words.For(AskingPurpose.VitalInterests), "UK GDPR, Article 9(2)(c)"),
    ];
}
