using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Story.Police;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Imports;

public sealed class StoryImportSentences
{
    [Theory, OnBothEngines]
    public async Task The_storys_73_files_are_taken_and_every_figure_equals_its_rows(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        foreach (var file in PoliceFiles.All()) Assert.Equal(0, (await police.ImportAsync(file.Name, file.Content, size: file.Content.Length)).Counts.RowsRefused);

        var shares = await police.Room.SendAsync(new GetSharesRequest { From = "2016-11", To = "2017-10", Universe = Universe.PoliceUk });
        Assert.Equal("11 of 12 months held; missing: October 2017", shares.Months.Sentence);
        Assert.Equal(["Other theft", "Anti-social behaviour", "Violence and sexual offences"], shares.Shares.Take(3).Select(share => share.CrimeType));
        var rows = await police.Room.InDbAsync<AcquisitiveCrimeDb, Dictionary<string, int>>(db => db.StreetCrimes
            .Where(c => c.Month >= new DateOnly(2016, 11, 1) && c.Month <= new DateOnly(2017, 10, 1)).GroupBy(c => c.CrimeType).ToDictionaryAsync(g => g.Key, g => g.Count()));
        Assert.Equal(rows.OrderBy(row => row.Key), shares.Shares.ToDictionary(share => share.CrimeType, share => share.Count).OrderBy(row => row.Key));

        var coverage = await police.Room.SendAsync(new GetCoverageRequest());
        Assert.Equal([(PoliceFileKind.Street, 31), (PoliceFileKind.Outcomes, 18), (PoliceFileKind.StopAndSearch, 24)], coverage.Kinds.Select(kind => (kind.Kind, kind.Months.Held)));
        var printed = await police.Room.SendAsync(new GetPrintedSharesRequest());
        Assert.Contains(printed.Findings, finding => finding.EndsWith("so the figure is likely a slip for 13.54 %.", StringComparison.Ordinal));
        var times = await police.Room.SendAsync(new GetStopSearchTimesRequest { From = "2016-01", To = "2018-12" });
        Assert.Equal(await police.Room.InDbAsync<AcquisitiveCrimeDb, int>(db => db.StopSearches.CountAsync()), times.Total);
        Assert.Equal("24 of 36 months held", times.Months.Sentence.Split(';')[0]);
    }

    [RealFilesFact]
    public async Task The_real_files_are_taken_whole_and_again_without_a_change()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        foreach (var once in (bool[])[true, false])
            foreach (var path in Directory.EnumerateFiles(RealFiles.Folder!, "*.csv").Order())
            {
                var counts = (await police.ImportAsync(Path.GetFileName(path), await File.ReadAllBytesAsync(path))).Counts;
                Assert.Equal((0, 0, once ? counts.RowsRead : 0), (counts.RowsRefused, counts.RowsGone, counts.RowsAdded));
            }

        Assert.Equal(18_837, await police.CrimesHeldAsync());
    }
}
