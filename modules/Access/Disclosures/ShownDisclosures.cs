using Google.Protobuf.WellKnownTypes;
using SaferCity.Access.Data;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Disclosures;

internal static class ShownDisclosures
{
    /// <summary>Disclosures as lists show them: how, to whom and by what law; not what, and not about whom.</summary>
    public static async Task<List<V1.Disclosure>> ShownAsync(this AccessDb db, IReadOnlyCollection<Disclosure> disclosures, CancellationToken cancellationToken)
    {
        var name = await db.Organisations.NamesAsync(disclosures.Select(d => d.To), cancellationToken);
        return [.. disclosures.Select(d => new V1.Disclosure
        {
            Id = d.Id.Value.ToString(), Etag = d.Etag, Reference = d.Reference, OrganisationId = d.To.Value.ToString(), Organisation = name(d.To), Recipient = d.Recipient,
            Channel = System.Enum.Parse<V1.DisclosureChannel>(d.Channel.ToString()), Purpose = d.Purpose, Gateway = d.Gateway, Regime = System.Enum.Parse<V1.Regime>(d.Regime.ToString()),
            Consent = System.Enum.Parse<V1.DisclosureConsent>(d.Consent.ToString()), DecidedBy = d.DecidedBy, DisclosedOn = d.On.Text(), AgreementId = d.Agreement?.Value.ToString() ?? "",
            Urgent = d.Urgent, LookDue = d.Look?.Due.Text() ?? "", LookedAt = d.LookedAt is not null, RecordedAt = Timestamp.FromDateTimeOffset(d.RecordedAt), RecordedBy = d.RecordedBy,
        })];
    }
}
