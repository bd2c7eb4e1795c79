using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Disclosures;

internal static class ShownDisclosures
{
    /// <summary>Disclosures as lists show them: how, to whom and by what law; not what, and not about whom.</summary>
    public static async Task<List<V1.Disclosure>> ShownAsync(this AccessDb db, IReadOnlyCollection<Disclosure> disclosures, CancellationToken cancellationToken)
    {
        var name = await db.Organisations.NamesAsync(disclosures.Select(d => d.To), cancellationToken);
        var person = await db.PeopleAsync(disclosures.Where(d => d.AskedBy is not null).SelectMany(d => new[] { d.AskedBy!, d.DecidedBy }), cancellationToken);
        return [.. disclosures.Select(d => new V1.Disclosure
        {
            Id = d.Id.Value.ToString(), Etag = d.Etag, Reference = d.Reference, OrganisationId = d.To.Value.ToString(), Organisation = d.To == default ? "" : name(d.To), Recipient = d.AskedBy is { } asker ? $"{d.Recipient}, {person(asker)}" : d.Recipient,
            Channel = System.Enum.Parse<V1.DisclosureChannel>(d.Channel.ToString()), Purpose = d.Purpose, Gateway = d.Gateway, Regime = System.Enum.Parse<V1.Regime>(d.Regime.ToString()),
            Consent = d.Consent is DisclosureConsent.NotSaid ? V1.DisclosureConsent.Unspecified : System.Enum.Parse<V1.DisclosureConsent>(d.Consent.ToString()),
            DecidedBy = d.AskedBy is null ? d.DecidedBy : person(d.DecidedBy), DisclosedOn = d.On.Text(), AgreementId = d.Agreement?.Value.ToString() ?? "",
            Urgent = d.Urgent, LookDue = d.Look?.Due.Text() ?? "", LookedAt = d.LookedAt is not null, RecordedAt = Timestamp.FromDateTimeOffset(d.RecordedAt), RecordedBy = d.RecordedBy,
            ErasedCases = d.About.Count(one => one.Erased), ToLookThrough = d.Words is DisclosureWords.ToLookThrough, Erased = d.Words is DisclosureWords.Erased,
        })];
    }

    // What accounts are called; whoever has none here, as the journal names them.
    private static async Task<Func<string, string>> PeopleAsync(this AccessDb db, IEnumerable<string> people, CancellationToken cancellationToken)
    {
        var accounts = people.Select(AccountOf).OfType<AccountId>().Distinct().ToList();
        var names = accounts.Count == 0 ? [] : await db.Accounts.AsNoTracking().Where(account => accounts.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        return person => AccountOf(person) is { } account ? names.GetValueOrDefault(account, person) : person;
    }

    private static AccountId? AccountOf(string person) => person.StartsWith(Person.OfAccount, StringComparison.Ordinal) ? Ids.Parse<AccountId>(person[Person.OfAccount.Length..]) : null;
}
