using System.Text;
using FluentValidation;
using SaferCity.AcquisitiveCrime.Imports;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Rows;
using SaferCity.Tests.Storage;
using static SaferCity.Tests.Rows.InventedFile;

namespace SaferCity.Tests.Imports;

public sealed class RefusedFileSentences
{
    [Theory]
    [InlineData("holiday.csv", "acquisitive_crime.file_name_not_known")]
    [InlineData("2031-03-city-of-london-street.csv", "acquisitive_crime.month_not_published")]
    [InlineData(SearchName, "acquisitive_crime.file_header_not_known")]
    public async Task A_file_of_another_name_or_kind_is_refused_and_leaves_nothing(string name, string code)
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);

        await Refusing.With(code, () => police.ImportAsync(name, StreetHeading, Street()));
        Assert.Empty((await police.Room.SendAsync(new ListImportsRequest())).Imports);
    }

    [Theory, OnBothEngines]
    public async Task A_file_that_cannot_be_read_from_its_middle_on_leaves_nothing_and_takes_nothing_away(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        await police.ImportAsync(StreetName, Bytes(StreetHeading, Street(id: "held")));

        await Refusing.With("acquisitive_crime.file_not_csv", () => police.ImportAsync(StreetName, Bytes([StreetHeading, .. Enumerable.Repeat(Street(), 300), "\"" + Street(), .. Enumerable.Repeat(Street(), 50_000)])));

        Assert.Equal(1, await police.CrimesHeldAsync());
        Assert.Single((await police.Room.SendAsync(new ListImportsRequest())).Imports);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        var latin = Encoding.Latin1.GetBytes($"{StreetHeading}\n{Street(location: "On or near Invented Café")}\n");

        await Refusing.With("acquisitive_crime.file_not_utf8", () => police.ImportAsync(StreetName, latin));
    }

    [Fact]
    public async Task A_file_of_200_MB_is_refused_as_soon_as_the_limit_has_come()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        var sent = 0L;
        async IAsyncEnumerable<ReadOnlyMemory<byte>> Endless()
        {
            var part = Bytes([.. Enumerable.Repeat(Street(), 400)]);
            for (; sent < 200_000_000; sent += part.Length)
            {
                await Task.Yield();
                yield return part;
            }
        }

        var refused = (await Assert.ThrowsAsync<RefusedException>(() => police.Room.SendAsync(new ImportFile("large", StreetName, null, Endless())))).Refusal;

        Assert.Equal("acquisitive_crime.file_too_large", refused.Code);
        Assert.Contains("The limit is 64 MiB.", refused.Sentence);
        Assert.InRange(sent, 64_000_000, 68_000_000);
        await Refusing.With("acquisitive_crime.file_too_large", () => police.ImportAsync(StreetName, [], size: 200_000_000));
    }

    [Fact]
    public async Task A_stream_that_ends_early_is_refused()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        var whole = Bytes(StreetHeading, Street(), Street(id: "invented-2"));

        await Refusing.With("acquisitive_crime.file_cut_short", () => police.ImportAsync(StreetName, whole[..^40], size: whole.Length));
        Assert.Equal(0, await police.CrimesHeldAsync());
    }

    [Fact]
    public async Task A_stream_that_breaks_leaves_nothing_and_no_file_behind()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        async IAsyncEnumerable<ReadOnlyMemory<byte>> Broken()
        {
            yield return Bytes(StreetHeading, Street());
            await Task.Yield();
            throw new IOException("The client went away.");
        }

        await Assert.ThrowsAsync<IOException>(() => police.Room.SendAsync(new ImportFile("broken", StreetName, null, Broken())));

        Assert.Equal(0, await police.CrimesHeldAsync());
        Assert.Equal(1, (await police.ImportAsync(StreetName, Bytes(StreetHeading, Street()), requestId: "broken")).Counts.RowsAdded);
    }

    [Fact]
    public async Task Who_may_only_read_imports_nothing_and_not_one_part_is_read()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        async IAsyncEnumerable<ReadOnlyMemory<byte>> Unread()
        {
            await Task.Yield();
            Assert.Fail("The file was read before the permission.");
            yield break;
        }

        await Assert.ThrowsAsync<NotPermittedException>(() => police.Room.SendAsync(new ImportFile("no", StreetName, null, Unread()), PoliceRoom.Reader));
    }

    [Fact]
    public async Task A_message_without_a_name_or_a_request_id_names_the_field()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);

        Assert.Equal("file_name", Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => police.ImportAsync("", []))).Errors).PropertyName);
        Assert.Equal("request_id", Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => police.ImportAsync(StreetName, [], requestId: ""))).Errors).PropertyName);
    }
}
