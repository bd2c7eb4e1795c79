using SaferCity.AcquisitiveCrime;
using SaferCity.Tests.Rows;
using SaferCity.Tests.Storage;
using static SaferCity.Tests.Rows.InventedFile;

namespace SaferCity.Tests.Imports;

public sealed class FolderSentences
{
    [Fact]
    public async Task A_folder_is_imported_file_by_file_and_a_bad_file_stops_no_other()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        var folder = Directory.CreateTempSubdirectory("safercity-folder-");
        folder.CreateSubdirectory("2017-03");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "2017-03", StreetName), Bytes(StreetHeading, Street(), Street(type: "Jaywalking")));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "notes.csv"), Bytes("a,b"));
        var said = new List<string>();

        var refused = await AcquisitiveCrimeModule.ImportFolderAsync(police.Room.Services, folder.FullName, said.Add);

        Assert.Equal(1, refused);
        Assert.Equal(
            [
                $"{StreetName}: 1 row added, 0 gone, 0 unchanged, 1 left out.",
                $"  {StreetName}, line 3, Crime type: The crime type “Jaywalking” is not known.",
                "notes.csv: not imported. The file's name does not say what it holds. Keep the name that data.police.uk gave it: 2017-03-city-of-london-street.csv (or -outcomes, or -stop-and-search).",
                "1 of 2 files imported.",
            ],
            said);
        folder.Delete(recursive: true);
    }
}
