using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Trails;

/// <summary>What a trail was asked for, as the facts of its reading say it.</summary>
internal sealed record Asked(RecordId? Record, string? Person, string? Room);

internal sealed record TrailPage(List<TrailEntry> Entries, string Next);

/// <summary>A page of the trail as answers show it, with the names of accounts and organisations.</summary>
internal sealed class ShownTrail(AccessDb db, Trail trail, References references)
{
    public async Task<(TrailPage Page, Asked Asked)> ReadAsync(V1.TrailFilter filter, string pageToken, int size, CancellationToken cancellationToken)
    {
        var after = TrailToken.Read(pageToken);
        var about = filter.About.Trim();
        var subject = about.Length == 0 ? null : Guid.TryParse(about, out var id) ? id : await references.FindAsync(about.ToUpperInvariant(), cancellationToken);
        var asked = new Asked(subject is { } known ? RecordId.Of(known) : null, Given(filter.Person), Given(filter.Room));
        if (about.Length > 0 && subject is null) return (new([], ""), asked);

        var lines = await trail.ReadAsync(new(subject, asked.Person, asked.Room, filter.Operation is V1.Operation.Unspecified ? null : System.Enum.Parse<Kernel.Journal.Operation>(filter.Operation.ToString()),
            Midnight(Dates.DateOrNull(filter.From)), Midnight(Dates.DateOrNull(filter.Until)?.AddDays(1))), after, size + 1, cancellationToken);
        var page = lines.Take(size).ToList();
        return (new(await NamedAsync(page, cancellationToken), lines.Count > size ? TrailToken.Of(page[^1]) : ""), asked);
    }

    private async Task<List<TrailEntry>> NamedAsync(List<TrailLine> lines, CancellationToken cancellationToken)
    {
        var others = lines.SelectMany(line => line.About).Where(about => Guid.TryParse(about, out _)).Select(about => OrganisationId.Of(Guid.Parse(about)));
        var organisation = await db.Organisations.NamesAsync(lines.Select(line => OrganisationId.Of(line.Organisation)).Concat(others), cancellationToken);
        var accounts = lines.Select(line => AccountOf(line.Person)).OfType<AccountId>().Distinct().ToList();
        var names = await db.Accounts.Where(account => accounts.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        return lines.ConvertAll(line => new TrailEntry
        {
            Room = line.Room, Number = line.Number, At = Timestamp.FromDateTimeOffset(line.At), Operation = System.Enum.Parse<V1.Operation>(line.Operation.ToString()), Sentence = line.Sentence,
            About = { line.About.Select(about => Guid.TryParse(about, out var other) ? organisation(OrganisationId.Of(other)) : about) }, System = line.System, Person = line.Person, PersonName = AccountOf(line.Person) is { } id ? names.GetValueOrDefault(id, "") : "",
            Organisation = line.Organisation == Guid.Empty ? "" : organisation(OrganisationId.Of(line.Organisation)), Reason = line.Text ?? "",
        });
    }

    private static AccountId? AccountOf(string person) => person.StartsWith(Person.OfAccount, StringComparison.Ordinal) ? Ids.Parse<AccountId>(person[Person.OfAccount.Length..]) : null;

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } date ? LondonDay.StartOf(date) : null;

    private static string? Given(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}
