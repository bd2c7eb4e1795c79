using SaferCity.Access.Breaches;
using SaferCity.Access.Disclosures;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Trails;

/// <summary>What a trail was asked for, as the facts of its reading say it.</summary>
internal sealed record Asked(RecordId? Record, string? Person, string? Room);

/// <summary>What somebody asks of the trail as the journals know it: without the breaches and the disclosures that they must not learn of.</summary>
internal sealed class AskedTrail(References references, BreachesSeen breaches, DisclosuresSeen disclosures)
{
    /// <returns>No filter where there is no record of that reference: nothing fits it then.</returns>
    public async Task<(TrailFilter? Filter, Asked Asked)> ReadAsync(V1.TrailFilter filter, CancellationToken cancellationToken)
    {
        List<Guid> hidden = [.. await breaches.HiddenAsync(cancellationToken), .. await disclosures.HiddenAsync(cancellationToken)];
        var about = filter.About.Trim();
        var subject = about.Length == 0 ? null : Guid.TryParse(about, out var id) ? id : await references.FindAsync(about.ToUpperInvariant(), cancellationToken);
        if (subject is { } kept && hidden.Contains(kept)) subject = null; // as if nobody had that reference
        var asked = new Asked(subject is { } known ? RecordId.Of(known) : null, Given(filter.Person), Given(filter.Room));
        if (about.Length > 0 && subject is null) return (null, asked);

        Operation? operation = filter.Operation is V1.Operation.Unspecified ? null : Enum.Parse<Operation>(filter.Operation.ToString());
        var narrowed = new TrailFilter(subject, asked.Person, asked.Room, operation, Midnight(Dates.DateOrNull(filter.From)), Midnight(Dates.DateOrNull(filter.Until)?.AddDays(1)));
        return (narrowed with { Without = hidden }, asked);
    }

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } date ? LondonDay.StartOf(date) : null;

    private static string? Given(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}
