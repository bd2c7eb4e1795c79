using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.Rows;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;
using PoliceFileKind = SaferCity.AcquisitiveCrime.Files.PoliceFileKind;

namespace SaferCity.AcquisitiveCrime.Crimes;

internal sealed class ListCrimesForm : AbstractValidator<ListCrimesRequest>
{
    public ListCrimesForm()
    {
        RuleFor(r => r.Month).Must(text => Month.TryParse(text, out _)).WithMessage("Enter the month, like 2017-03");
        RuleFor(r => r.CrimeType).Must(type => type.Length == 0 || CrimeTypes.Find(type) is not null).WithMessage("Choose one of the police's crime types, or leave it empty for all");
    }
}

internal sealed class ListCrimesHandler(AcquisitiveCrimeDb db) : IRequestHandler<ListCrimesRequest, ListCrimesResponse>
{
    public async Task<ListCrimesResponse> Handle(ListCrimesRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var after = PoliceRowId.Of(request.PageToken.Length == 0 ? Guid.Empty : PageToken.Read(request.PageToken).Id);
        var (force, month) = (request.Force.OrTheCity(), Month.Parse(request.Month).FirstDay);
        var file = await db.PoliceFiles.AsNoTracking().Where(f => f.Kind == PoliceFileKind.Street && f.Force == force && f.Month == month).Select(f => (PoliceFileId?)f.Id).SingleOrDefaultAsync(cancellationToken);
        if (file is null) return new();

        var crimes = db.StreetCrimes.AsNoTracking().Where(c => c.PoliceFileId == file && c.Id > after);
        if (request.CrimeType.Length > 0) crimes = crimes.Where(c => c.CrimeType == request.CrimeType);
        var page = await crimes.OrderBy(c => c.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListCrimesResponse { NextPageToken = page.Count > size ? new PageToken(Instants.FromMicroseconds(0), page[size - 1].Id.Value).ToString() : "" };
        answer.Crimes.AddRange(page.Take(size).Select(crime => new Crime
        {
            CrimeId = crime.CrimeId ?? "",
            Month = request.Month,
            CrimeType = crime.CrimeType,
            Location = crime.Location,
            LsoaName = crime.LsoaName ?? "",
            LastOutcome = crime.LastOutcome ?? "",
        }));
        return answer;
    }
}
