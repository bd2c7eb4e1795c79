using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.AcquisitiveCrime.Imports;

internal sealed class ListImportsHandler(AcquisitiveCrimeDb db) : IRequestHandler<ListImportsRequest, ListImportsResponse>
{
    public async Task<ListImportsResponse> Handle(ListImportsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = FileImportId.Of(id);
        var page = await db.FileImports.AsNoTracking().Where(i => i.ImportedAt <= at && (i.ImportedAt < at || i.Id < after))
            .OrderByDescending(i => i.ImportedAt).ThenByDescending(i => i.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListImportsResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ImportedAt, page[size - 1].Id.Value).ToString() : "" };
        answer.Imports.AddRange(page.Take(size).Select(import => import.ToWire()));
        return answer;
    }
}
