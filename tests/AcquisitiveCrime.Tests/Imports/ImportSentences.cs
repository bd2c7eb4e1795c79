using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Rows;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Rows;
using SaferCity.Tests.Storage;
using static SaferCity.Tests.Rows.InventedFile;

namespace SaferCity.Tests.Imports;

public sealed class ImportSentences
{
    [Theory, OnBothEngines]
    public async Task A_file_is_taken_and_its_rows_are_kept_as_published(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);

        var answer = await police.ImportAsync(StreetName, StreetHeading, Street(), Street(id: "", type: "Anti-social behaviour", outcome: "", longitude: "", latitude: "", lsoa: "", location: "No Location"));

        Assert.Equal(new ImportCounts { RowsRead = 2, RowsAdded = 2 }, answer.Counts);
        Assert.Equal("CRIME-IMPORT-2021-0001", answer.Receipt.Reference);
        var kept2 = await police.Room.InDbAsync<AcquisitiveCrimeDb, List<StreetCrime>>(db => db.StreetCrimes.OrderBy(c => c.CrimeType).ToListAsync());
        Assert.Equal(("Anti-social behaviour", null, null, "No Location"), (kept2[0].CrimeType, kept2[0].CrimeId, kept2[0].Longitude, kept2[0].Location));
        Assert.Equal(("invented-1", new DateOnly(2017, 3, 1), -0.09, 51.51, "E01000001", "Under investigation"), (kept2[1].CrimeId, kept2[1].Month, kept2[1].Longitude, kept2[1].Latitude, kept2[1].LsoaCode, kept2[1].LastOutcome));
    }

    [Theory, OnBothEngines]
    public async Task Outcomes_and_searches_are_kept_too(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);

        await police.ImportAsync("2017-03-city-of-london-outcomes.csv", "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type",
            "invented-1,2017-03,City of London Police,City of London Police,,,No location,,,Local resolution");
        await police.ImportAsync(SearchName, SearchHeading, Search("2017-03-26T00:59:59+00:00"), Search("2017-03-26T01:00:00+00:00"));

        Assert.Equal("Local resolution", (await police.Room.InDbAsync<AcquisitiveCrimeDb, CrimeOutcome>(db => db.CrimeOutcomes.SingleAsync())).OutcomeType);
        var search = await police.Room.InDbAsync<AcquisitiveCrimeDb, StopSearch>(db => db.StopSearches.OrderBy(s => s.At).FirstAsync());
        Assert.Equal((new DateTimeOffset(2017, 3, 26, 0, 59, 59, TimeSpan.Zero), true, false, null), (search.At, search.OutcomeLinkedToObject, search.MoreThanOuterClothing, search.PartOfOperation));
        var times = await police.Room.SendAsync(new GetStopSearchTimesRequest { From = "2017-03", To = "2017-03" });
        Assert.Equal((1, 0, 1), (times.Weekdays[6].Hours[0], times.Weekdays[6].Hours[1], times.Weekdays[6].Hours[2])); // the clocks went forward at one
    }

    [Theory, OnBothEngines]
    public async Task The_same_file_again_changes_no_row(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        string[] file = [StreetHeading, Street(), Street(), Street(id: "invented-2")];
        await police.ImportAsync(StreetName, file);

        var again = await police.ImportAsync(StreetName, file);

        Assert.Equal(new ImportCounts { RowsRead = 3, RowsUnchanged = 3 }, again.Counts);
        Assert.Equal(3, await police.CrimesHeldAsync());
    }

    [Theory, OnBothEngines]
    public async Task The_same_request_id_gives_the_first_answer_and_reads_no_file(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        var first = await police.ImportAsync(StreetName, Bytes(StreetHeading, Street()), requestId: "once");

        Assert.Equal(first, await police.ImportAsync(StreetName, Bytes(StreetHeading, Street()), requestId: "once"));
        await Refusing.With("kernel.request_id_reused", () => police.ImportAsync("2017-04-city-of-london-street.csv", [], requestId: "once"));
    }

    [Theory, OnBothEngines]
    public async Task A_revised_file_takes_the_months_place(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        await police.ImportAsync(StreetName, StreetHeading, Street(), Street(id: "invented-2"), Street(id: "invented-3", type: "Burglary"));

        var revised = await police.ImportAsync(StreetName, StreetHeading, Street(), Street(id: "invented-2", outcome: "Local resolution"));

        Assert.Equal(new ImportCounts { RowsRead = 2, RowsAdded = 1, RowsGone = 2, RowsUnchanged = 1 }, revised.Counts);
        var shares = await police.Room.SendAsync(new GetSharesRequest { From = "2017-03", To = "2017-03", Universe = Universe.PoliceUk });
        Assert.Equal("Other theft", Assert.Single(shares.Shares).CrimeType);
        Assert.Equal((2, 2), (shares.Total, await police.CrimesHeldAsync()));
    }

    [Theory, OnBothEngines]
    public async Task Bad_rows_are_left_out_and_reported_with_file_line_and_reason(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);

        var answer = await police.ImportAsync(StreetName, StreetHeading, Street(), Street(type: "Jaywalking"), Street(month: "2017-02"), "cut short", Street(id: "invented-2"));

        Assert.Equal(new ImportCounts { RowsRead = 5, RowsAdded = 2, RowsRefused = 3 }, answer.Counts);
        var import = await police.GetImportAsync(answer.Receipt.Id);
        Assert.Equal([(StreetName, 3, "Crime type"), (StreetName, 4, "Month"), (StreetName, 5, "")], import.RowProblems.Select(p => (p.FileName, p.Line, p.Column)));
        Assert.Equal("Imported 2017-03-city-of-london-street.csv: 2 rows added, 0 gone, 0 unchanged; 3 rows were left out.", Assert.Single(import.History).Sentence);
    }

    [Theory, OnBothEngines]
    public async Task The_rows_left_out_are_paged_by_line(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        var answer = await police.ImportAsync(StreetName, [StreetHeading, .. Enumerable.Repeat(Street(type: "Jaywalking"), 1005)]);

        var lines = new List<int>();
        var page = new GetImportResponse { NextPageToken = "" };
        do
        {
            page = await police.Room.SendAsync(new GetImportRequest { ImportId = answer.Receipt.Id, PageSize = 200, PageToken = page.NextPageToken });
            lines.AddRange(page.RowProblems.Select(p => p.Line));
        }
        while (page.NextPageToken.Length > 0);

        Assert.Equal(Enumerable.Range(2, 1000), lines);
        Assert.True(page.MoreThanKept);
        Assert.Equal(1005, page.Import.Counts.RowsRefused);
    }

    [Theory, OnBothEngines]
    public async Task Two_imports_of_one_month_at_once_leave_one_months_rows(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try
            {
                await police.ImportAsync(StreetName, StreetHeading, Street(id: $"invented-{i}"), Street(id: "invented-same"));
                return true;
            }
            catch (StaleException)
            {
                return false;
            }
        }));

        Assert.Contains(true, tries);
        Assert.Equal(2, await police.CrimesHeldAsync());
    }
}
