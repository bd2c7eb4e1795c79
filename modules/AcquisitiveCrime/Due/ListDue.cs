using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using PoliceFileKind = SaferCity.AcquisitiveCrime.Files.PoliceFileKind;

namespace SaferCity.AcquisitiveCrime.Due;

/// <summary>What whoever imports has to do next: files that the police should have published by now, and the latest file's bad rows.</summary>
internal sealed class ListDueHandler(AcquisitiveCrimeDb db, TimeProvider clock) : IRequestHandler<ListDueRequest, ListDueResponse>
{
    /// <summary>The police publish a month about two months after it has ended (data.police.uk, "About the data").</summary>
    private const int MonthsUntilPublished = 3;

    public async Task<ListDueResponse> Handle(ListDueRequest request, CancellationToken cancellationToken)
    {
        var answer = new ListDueResponse();
        if (!db.Room.Caller.Is.May(PermissionName.Of(AcquisitiveCrimePermission.Import))) return answer;

        var latest = await db.PoliceFiles.AsNoTracking().Where(f => f.Kind == PoliceFileKind.Street && f.Force == PoliceFileName.CityOfLondon).OrderByDescending(f => f.Month)
            .Select(f => new { f.Month, f.RowsRefused, f.LatestImport }).FirstOrDefaultAsync(cancellationToken);
        var published = Month.Of(clock.Today()).Add(-MonthsUntilPublished);
        if (latest is null) answer.Items.Add(new DueItem { Sentence = "No police file has been imported yet: import the first.", Kind = "import" });
        else if (Month.Of(latest.Month) < published)
            answer.Items.Add(new DueItem { Sentence = $"The newest street file is of {Month.Of(latest.Month).InWords}: import what the police have published since.", Kind = "import" });
        if (latest is { RowsRefused: > 0 })
            answer.Items.Add(new DueItem { Sentence = $"Rows of {Month.Of(latest.Month).InWords} were left out: look why.", Kind = "file_import", RecordId = latest.LatestImport.Value.ToString() });
        return answer;
    }
}
