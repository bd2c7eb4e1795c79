using FluentValidation;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using static SaferCity.Tests.Rows.InventedFile;

namespace SaferCity.Tests.Imports;

public sealed class ListSentences
{
    [Theory, OnBothEngines]
    public async Task Imports_are_listed_latest_first_and_paged(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        for (var month = 1; month <= 5; month++)
            await police.ImportAsync($"2017-0{month}-city-of-london-street.csv", StreetHeading, Street(month: $"2017-0{month}"));

        var first = await police.Room.SendAsync(new ListImportsRequest { PageSize = 3 });
        var second = await police.Room.SendAsync(new ListImportsRequest { PageSize = 3, PageToken = first.NextPageToken });

        Assert.Equal(["2017-05", "2017-04", "2017-03", "2017-02", "2017-01"], first.Imports.Concat(second.Imports).Select(import => import.Month));
        Assert.Equal("", second.NextPageToken);
    }

    [Theory, OnBothEngines]
    public async Task The_crimes_of_a_month_are_paged_and_each_is_shown_once(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        await police.ImportAsync(StreetName, [StreetHeading, .. Enumerable.Range(0, 25).Select(i => Street(id: $"invented-{i}", type: i % 2 == 0 ? "Burglary" : "Drugs"))]);

        var seen = new List<string>();
        var page = new ListCrimesResponse();
        do
        {
            page = await police.Room.SendAsync(new ListCrimesRequest { Month = "2017-03", CrimeType = "Burglary", PageSize = 5, PageToken = page.NextPageToken });
            seen.AddRange(page.Crimes.Select(crime => crime.CrimeId));
        }
        while (page.NextPageToken.Length > 0);

        Assert.Equal(Enumerable.Range(0, 25).Where(i => i % 2 == 0).Select(i => $"invented-{i}").Order(), seen.Order());
    }

    [Fact]
    public async Task An_import_that_is_not_there_is_not_found()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        await Assert.ThrowsAsync<NotFoundException>(() => police.GetImportAsync(Guid.NewGuid().ToString()));
        await Assert.ThrowsAsync<NotFoundException>(() => police.GetImportAsync("nonsense"));
    }

    [Fact]
    public async Task A_token_that_is_not_ours_names_its_field()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        Assert.Equal("page_token", Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => police.Room.SendAsync(new ListImportsRequest { PageToken = "x" }))).Errors).PropertyName);
    }
}
