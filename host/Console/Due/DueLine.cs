using SaferCity.Common.V1;

namespace SaferCity.Console.Due;

/// <summary>What a room has waiting for the person who is signed in.</summary>
internal delegate Task<IEnumerable<DueLine>> WhatIsDue(IServiceProvider services);

/// <summary>Something that waits for the person: a sentence, the day, why that day, and one button.</summary>
internal sealed record DueLine(DueItem Item, string Href, string Button)
{
    /// <summary>The lines of a room, by what each kind of record opens.</summary>
    /// <param name="opens">The address of the kind's page, to which the id is added, and what its button says.</param>
    public static IEnumerable<DueLine> Of(IEnumerable<DueItem> items, IReadOnlyDictionary<string, (string Href, string Button)> opens) =>
        items.Select(item => new DueLine(item, opens[item.Kind].Href + item.RecordId, opens[item.Kind].Button));
}
