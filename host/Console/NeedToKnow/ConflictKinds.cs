using SaferCity.Common.V1;

namespace SaferCity.Console.NeedToKnow;

/// <summary>What a conflict of interest can be.</summary>
internal static class ConflictKinds
{
    /// <summary>What a person can say of it; the others are noticed by the product.</summary>
    public static IReadOnlyList<Option> Declared { get; } =
    [
        new(nameof(ConflictKind.Related), "Related", "To somebody in the case"),
        new(nameof(ConflictKind.Associated), "Associated", "A friend, neighbour, colleague or other associate of somebody in the case"),
        new(nameof(ConflictKind.SameHousehold), "Same household"),
        new(nameof(ConflictKind.OwnInterest), "An interest of one’s own"),
    ];
}
