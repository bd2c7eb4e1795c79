using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Trails;

internal sealed record TrailPage(List<TrailEntry> Entries, string Next);

/// <summary>A page of the trail as answers show it, with the names of accounts and organisations.</summary>
internal sealed class ShownTrail(AccessDb db, Trail trail, AskedTrail asking)
{
    public async Task<(TrailPage Page, Asked Asked)> ReadAsync(V1.TrailFilter filter, string pageToken, int size, CancellationToken cancellationToken)
    {
        var after = TrailToken.Read(pageToken);
        var (narrowed, asked) = await asking.ReadAsync(filter, cancellationToken);
        if (narrowed is null) return (new([], ""), asked);

        var lines = await trail.ReadAsync(narrowed, after, size + 1, cancellationToken);
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
}
