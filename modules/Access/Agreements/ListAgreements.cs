using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Agreements;

internal sealed class ListAgreementsHandler(AccessDb db, TimeProvider clock) : IRequestHandler<ListAgreementsRequest, ListAgreementsResponse>
{
    public async Task<ListAgreementsResponse> Handle(ListAgreementsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = AgreementId.Of(id);
        var page = await db.Agreements.AsNoTracking()
            .Where(a => a.RecordedAt <= at && (a.RecordedAt < at || a.Id < after))
            .OrderByDescending(a => a.RecordedAt).ThenByDescending(a => a.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Agreements = { await db.ShownAsync([.. page.Take(size)], clock.Today(), cancellationToken) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].RecordedAt, page[size - 1].Id.Value).ToString() : "",
        };
    }
}
