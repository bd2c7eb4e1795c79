using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Imports;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.V1;
using PoliceFileKind = SaferCity.AcquisitiveCrime.Files.PoliceFileKind;

namespace SaferCity.AcquisitiveCrime.Figures;

internal sealed class GetCoverageForm : AbstractValidator<GetCoverageRequest>
{
    public GetCoverageForm() => When(r => r.From.Length > 0 || r.To.Length > 0, () => this.MustBeMonths(r => r.From, r => r.To));
}

/// <summary>Which months are held and which are missing, of each kind of file. Where no months are asked for, from the first to the last held of any kind.</summary>
internal sealed class GetCoverageHandler(AcquisitiveCrimeDb db) : IRequestHandler<GetCoverageRequest, GetCoverageResponse>
{
    public async Task<GetCoverageResponse> Handle(GetCoverageRequest request, CancellationToken cancellationToken)
    {
        var force = request.Force.OrTheCity();
        var files = await db.PoliceFiles.AsNoTracking().Where(f => f.Force == force).OrderBy(f => f.Month)
            .Select(f => new Held(f.Kind, f.Month, f.Rows, f.RowsRefused, f.LatestImport)).ToListAsync(cancellationToken);
        var answer = new GetCoverageResponse();
        if (files.Count == 0 && request.From.Length == 0) return answer;

        var range = request.From.Length > 0 ? AskedMonths.Range(request.From, request.To) : new(Month.Of(files[0].Month), Month.Of(files[^1].Month));
        answer.Kinds.AddRange(Enum.GetValues<PoliceFileKind>().Select(kind => Of(kind, range, files.Where(f => f.Kind == kind && range.Contains(Month.Of(f.Month))).ToList())));
        return answer;
    }

    private static KindCoverage Of(PoliceFileKind kind, MonthRange range, List<Held> files)
    {
        var coverage = new KindCoverage { Kind = kind.ToWire(), Months = new HeldMonths(range, files.Select(f => Month.Of(f.Month))).ToWire() };
        coverage.Files.AddRange(files.Select(f => new MonthCoverage { Month = Month.Of(f.Month).ToString(), Rows = f.Rows, RowsRefused = f.RowsRefused, ImportId = f.LatestImport.Value.ToString() }));
        return coverage;
    }

    private sealed record Held(PoliceFileKind Kind, DateOnly Month, int Rows, int RowsRefused, FileImportId LatestImport);
}
