using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.AcquisitiveCrime.Imports;

internal sealed class GetImportHandler(AcquisitiveCrimeDb db) : IRequestHandler<GetImportRequest, GetImportResponse>
{
    public async Task<GetImportResponse> Handle(GetImportRequest request, CancellationToken cancellationToken)
    {
        var import = await db.FileImports.FindOrRefuseAsync(Ids.Parse<FileImportId>(request.ImportId), cancellationToken);
        var size = PageToken.Size(request.PageSize);
        var after = LineToken.Read(request.PageToken);
        var page = await db.RefusedRows.AsNoTracking().Where(row => row.FileImportId == import.Id && row.Line > after)
            .OrderBy(row => row.Line).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new GetImportResponse
        {
            Import = import.ToWire(),
            NextPageToken = page.Count > size ? LineToken.Of(page[size - 1].Line) : "",
            MoreThanKept = import.RowsRefused > await db.RefusedRows.CountAsync(row => row.FileImportId == import.Id, cancellationToken),
        };
        answer.RowProblems.AddRange(page.Take(size).Select(row => new RowProblem { FileName = import.FileName, Line = row.Line, Column = row.Heading, Reason = row.Reason }));
        answer.History.AddRange((await db.HistoryOfAsync(import.Id, cancellationToken)).ToWire());
        return answer;
    }
}
