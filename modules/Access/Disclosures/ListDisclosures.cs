using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Access.Disclosures;

internal sealed class ListDisclosuresHandler(AccessDb db, DisclosuresSeen seen) : IRequestHandler<ListDisclosuresRequest, ListDisclosuresResponse>
{
    public async Task<ListDisclosuresResponse> Handle(ListDisclosuresRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = DisclosureId.Of(id);
        var page = await (await seen.ReadAsync(cancellationToken)).AsNoTracking()
            .Where(d => d.RecordedAt <= at && (d.RecordedAt < at || d.Id < after))
            .Where(d => (!request.WithoutAgreement || d.Agreement == null) && (!request.WithoutConsent || d.Consent != DisclosureConsent.Given) && (!request.ToLookAt || (d.Urgent && d.LookedAt == null && d.Words != DisclosureWords.Erased)) && (!request.ToLookThrough || d.Words == DisclosureWords.ToLookThrough))
            .OrderByDescending(d => d.RecordedAt).ThenByDescending(d => d.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Disclosures = { await db.ShownAsync([.. page.Take(size)], cancellationToken) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].RecordedAt, page[size - 1].Id.Value).ToString() : "",
        };
    }
}
