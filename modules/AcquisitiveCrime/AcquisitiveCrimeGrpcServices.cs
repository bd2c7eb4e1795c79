using Grpc.Core;
using MediatR;
using SaferCity.AcquisitiveCrime.Imports;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.AcquisitiveCrime;

internal sealed class ImportGrpcService(ISender mediator) : ImportService.ImportServiceBase
{
    public override async Task<ImportFileResponse> ImportFile(IAsyncStreamReader<ImportFileRequest> requestStream, ServerCallContext context)
    {
        var parts = new ImportParts(requestStream, context.CancellationToken);
        var answer = await mediator.Send(await parts.GatherAsync(), context.CancellationToken);
        await parts.DrainAsync();
        return answer;
    }

    public override Task<ListImportsResponse> ListImports(ListImportsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetImportResponse> GetImport(GetImportRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class CrimeFigureGrpcService(ISender mediator) : CrimeFigureService.CrimeFigureServiceBase
{
    public override Task<GetCoverageResponse> GetCoverage(GetCoverageRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetSharesResponse> GetShares(GetSharesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetRollingYearResponse> GetRollingYear(GetRollingYearRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetYearOnYearResponse> GetYearOnYear(GetYearOnYearRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetMonthSeriesResponse> GetMonthSeries(GetMonthSeriesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetStopSearchTimesResponse> GetStopSearchTimes(GetStopSearchTimesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPrintedSharesResponse> GetPrintedShares(GetPrintedSharesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class CrimeGrpcService(ISender mediator) : CrimeService.CrimeServiceBase
{
    public override Task<ListCrimesResponse> ListCrimes(ListCrimesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class DueGrpcService(ISender mediator) : DueService.DueServiceBase
{
    public override Task<ListDueResponse> ListDue(ListDueRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}
