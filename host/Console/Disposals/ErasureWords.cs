using SaferCity.Common.V1;

namespace SaferCity.Console.Disposals;

/// <summary>How people say what becomes of records in the end, where the contract's own names do not say it.</summary>
internal static class ErasureWords
{
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [ErasureBasis.RetentionOver] = "Its retention is over",
        [ErasureBasis.PersonsRight] = "The person’s right to erasure was upheld",
        [ErasureState.ErasureRequested] = "Waits for a second person",
    };

    /// <summary>Why a record can be erased, with the law.</summary>
    public static IReadOnlyList<Option> Bases { get; } =
    [
        new(nameof(ErasureBasis.RetentionOver), All[ErasureBasis.RetentionOver], "UK GDPR, Article 5(1)(e). Only from the day that is said above"),
        new(nameof(ErasureBasis.PersonsRight), All[ErasureBasis.PersonsRight], "UK GDPR, Article 17"),
        new(nameof(ErasureBasis.RecordedInError), "Recorded in error", "UK GDPR, Articles 5(1)(d) and 17(1)(d)"),
    ];

    /// <summary>What a second person can decide.</summary>
    public static IReadOnlyList<Option> Answers { get; } = [new("true", "Erase it"), new("false", "Keep it")];
}
