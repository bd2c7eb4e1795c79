using Google.Protobuf.WellKnownTypes;
using SaferCity.Common.V1;
using SaferCity.Practice.Deadlines;
using Domain = SaferCity.Practice.NeedToKnow;
using Enum = System.Enum;

namespace SaferCity.Practice.Wire;

/// <summary>Conflicts and openings as those who oversee see them.</summary>
public static class NeedToKnowWire
{
    private const string Rule = "need_to_know.review";

    /// <param name="name">An account's display name; null where the key is of none.</param>
    public static Conflict ToWire(this Domain.Conflict conflict, Func<Guid, string?> name) => new()
    {
        Id = conflict.Id.Value.ToString(), Etag = conflict.Etag, Reference = conflict.Reference, Person = name(conflict.Person) ?? conflict.Who,
        Kind = Enum.Parse<ConflictKind>(conflict.Kind.ToString()), State = Enum.Parse<ConflictState>(conflict.State.ToString()), At = Timestamp.FromDateTimeOffset(conflict.At),
    };

    /// <inheritdoc cref="ToWire(Domain.Conflict, Func{Guid, string?})"/>
    public static Opening ToWire(this Domain.Opening opening, Func<Guid, string?> name) => new()
    {
        Id = opening.Id.Value.ToString(), Etag = opening.Etag, Reference = opening.Reference, Person = name(opening.Person) ?? opening.Who,
        Kind = Enum.Parse<OpeningKind>(opening.Kind.ToString()), State = Enum.Parse<OpeningState>(opening.State.ToString()), At = Timestamp.FromDateTimeOffset(opening.At),
        Until = opening.Until is { } until ? Timestamp.FromDateTimeOffset(until) : null,
    };

    /// <summary>Whether a person can say it of themselves or of somebody: the rest is only ever noticed by the product.</summary>
    public static bool IsTold(this ConflictKind kind) => kind is ConflictKind.Related or ConflictKind.Associated or ConflictKind.SameHousehold or ConflictKind.OwnInterest;

    public static Domain.ConflictKind FromWire(this ConflictKind kind) => Enum.Parse<Domain.ConflictKind>(kind.ToString());

    /// <summary>What waits for somebody who oversees, as sentences.</summary>
    public static IEnumerable<DueItem> Due(this (List<Domain.Conflict> Conflicts, List<Domain.Opening> Openings) waiting) =>
    [
        .. waiting.Conflicts.Select(conflict => Due(conflict.State is Domain.ConflictState.Suspected
            ? $"{conflict.Reference}: somebody may have a conflict of interest. Confirm it, or say why there is none."
            : $"{conflict.Reference}: somebody asks that a lock is lifted. Decide as the second person.", "conflict", conflict.Id.Value, conflict.At)),
        .. waiting.Openings.Select(opening => Due($"{opening.Reference} was opened by break-glass. Close the review.", "opening", opening.Id.Value, opening.At)),
    ];

    private static DueItem Due(string sentence, string kind, Guid id, DateTimeOffset at)
    {
        var due = DeadlineRules.Due(Rule, LondonDay.Of(at));
        return new() { Sentence = sentence, Kind = kind, RecordId = id.ToString(), Due = due.Due.Text(), Explanation = due.Explanation };
    }
}
