using System.CommandLine;
using SaferCity.AcquisitiveCrime;

namespace SaferCity.Server.Verbs;

/// <summary>Imports a folder of data.police.uk files: <c>import police-data FOLDER</c>.</summary>
internal static class ImportPoliceData
{
    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder that holds the files, as they were downloaded" };
        var data = new Option<string?>("--data") { Description = "The data folder" };
        var policeData = new Command("police-data", "Import a folder of data.police.uk files. A file that was imported before changes nothing.") { folder, data };
        policeData.SetAction(async (parsed, cancellationToken) =>
        {
            await using var house = await CommandLine.HouseAsync(parsed.GetValue(data), cancellationToken);
            return await AcquisitiveCrimeModule.ImportFolderAsync(house, parsed.GetValue(folder)!.FullName, System.Console.WriteLine, cancellationToken);
        });
        return new Command("import", "Import records from elsewhere.") { policeData };
    }
}
